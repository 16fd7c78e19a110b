import { rowRule } from '../../write/row-rules.js';
import { lifecycle } from '../lifecycle.js';
import { RULES } from '../rules.js';
import { BenefitLink } from './benefit-link.js';
import { IndustryEntity } from './industry-entity.js';

lifecycle(IndustryEntity, {
  standsIn: ['village'],
  make: {
    verb: 'register',
    description: 'Enters an entity that does business with households (登记产业主体).',
    names: ['name', 'kind', 'sector', 'upstream', 'village'],
  },
  correct: {
    verb: 'correct',
    description: 'Corrects an entity, or names another one upstream of it (更正产业主体).',
    names: ['name', 'kind', 'sector', 'upstream'],
  },
  end: { verb: 'end', description: 'Ends an entity that nothing is linked to any more (注销产业主体).' },
});

lifecycle(BenefitLink, {
  standsIn: ['household'],
  make: {
    verb: 'make',
    description: 'Enters a tie of benefit between a household and an entity (建立利益联结).',
    names: ['household', 'entity', 'mode', 'contractAmount', 'contractTerms'],
  },
  correct: {
    verb: 'correct',
    description: 'Corrects the terms of a tie of benefit (更正利益联结).',
    names: ['mode', 'contractAmount', 'contractTerms'],
  },
  end: { verb: 'end', description: 'Ends a tie of benefit (终止利益联结).' },
});

/** An entity is not upstream of itself, however long the chain is. */
rowRule(IndustryEntity, ['upstream'], async (act, changes) => {
  // Circles are made of rows of several writers: they take turns.
  await act.ask(`select pg_advisory_xact_lock(hashtextextended('industry_entity.upstream', 0))`, []);
  const circles = await act.ask(
    `with recursive chain(id, upstream_id) as (
       select id, upstream_id from industry_entity where id = any ($1::int[])
       union
       select c.id, e.upstream_id from chain c join industry_entity e on e.id = c.upstream_id
     ) select from chain where id = upstream_id`,
    [changes.map(({ row }) => row)],
  );
  if (circles.length > 0) act.violates(RULES.ENTITY_UPSTREAM_OF_ITSELF, 'input.upstream');
});
