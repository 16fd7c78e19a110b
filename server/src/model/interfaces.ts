import { GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { Field, InterfaceType } from 'type-graphql';
import { ID_DESCRIPTION, VERSION_DESCRIPTION } from './fields.js';
import { GraphQLDate } from './scalars.js';

/** The compiler knows every row's type before it reads; graphql-js only asks for what it walks itself. */
const resolveType = (value: { __typename?: string }): string | undefined => value.__typename;

@InterfaceType('Node', { description: 'Anything with an identifier of its own (节点).', resolveType })
export abstract class NodeInterface {
  @Field(() => GraphQLID, { description: ID_DESCRIPTION })
  id!: string;

  @Field(() => GraphQLInt, { description: VERSION_DESCRIPTION })
  version!: number;
}

@InterfaceType('Division', {
  description: 'A division of the county: the county itself, a township or a village (行政区划).',
  implements: NodeInterface,
  resolveType,
})
export abstract class DivisionInterface extends NodeInterface {
  @Field(() => GraphQLString, { description: 'Division code of 6, 9 or 12 digits (区划代码).' })
  code!: string;

  @Field(() => GraphQLString, { description: 'Name (名称).' })
  name!: string;

  @Field(() => GraphQLDate, { description: 'First day on which this holds (生效日期).' })
  validFrom!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'First day on which this no longer holds (失效日期).',
  })
  validTo?: string;
}
