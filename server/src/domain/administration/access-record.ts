import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { GraphQLInstant } from '../../model/scalars.js';
import { Household } from '../households/household.js';

/** Written by `access/access-log.ts`, in the transaction that read. */
@Node({
  plural: 'accessRecords',
  area: 'accessLog',
  description:
    'One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). ' +
    'It is written before the answer leaves, and never holds the value.',
  personal: true,
  division: 'column',
  listedByDivisions: true,
})
export class AccessRecord {
  @Column(() => GraphQLInstant, { indexed: true, description: 'When it was read (访问时间).' })
  at!: Date;

  @Column({ description: 'Who read it (访问人).' })
  reader!: string;

  @Column({ description: 'Roles that the reader held, separated by commas (访问人角色).' })
  roles!: string;

  @Column({ description: 'What it was read for, in the reader’s words (访问用途).' })
  purpose!: string;

  @Column({ description: 'Identifier of the request, as its answer told it (请求编号).' })
  requestId!: string;

  @Column({ description: 'Type and field that was read, as in `HouseholdMember.identityNumber` (字段).' })
  field!: string;

  @Column({
    nullable: true,
    description: 'Key of the row whose value was read; null for a search, which shows no row by itself (行).',
  })
  rowKey?: number;

  @Parent(() => Household, {
    nullable: true,
    anyDate: true,
    description: 'Household that the row is about, whatever the date of the operation (所涉户).',
    children: 'accessRecords',
    childrenDescription: 'Who read sensitive values of the household, and what for (访问记录).',
  })
  household?: Ref<Household>;
}
