import { definer } from './reaches.js';
import { PRINCIPAL, settingName } from './settings.js';

/** Stands where a person's own words stood. */
export const ERASED = '已清除';

/** Facts of changes that are free text. */
const TEXTS = ['proposal', 'proposalReason', 'decisionReason', 'contractTerms', 'reason'];

/**
 * SQL of the functions that erase a person (rule 18): every row of theirs, what changes and kept answers say of them, and free
 * texts that name them. The role that serves can change no history by itself: the function makes sure that another data steward
 * than its caller proposed this very erasure.
 */
export function erasureFunctions(): string[] {
  return [
    definer(
      'without_texts(value text, texts text[])',
      'text',
      `declare found text;
begin
  foreach found in array texts loop
    -- Of a text of one character nobody knows where it means the person.
    value := case when length(found) > 1 then replace(value, found, '${ERASED}') when strpos(value, found) > 0 then '${ERASED}' else value end;
  end loop;
  return value;
end`,
    ),
    // Facts as they are, those that are named with other values.
    definer(
      'with_facts(facts jsonb, others jsonb)',
      'jsonb',
      `begin
  return facts || (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(others) where facts ? key);
end`,
    ),
    definer(
      'facts_without_texts(facts jsonb, texts text[])',
      'jsonb',
      `begin
  return (select coalesce(jsonb_object_agg(key, case when key = any ('{${TEXTS.join()}}') and jsonb_typeof(value) = 'string'
    then to_jsonb(access.without_texts(value #>> '{}', texts)) else value end), facts) from jsonb_each(facts));
end`,
    ),
    definer(
      'erase_person(of_proposal int, plain_number text, sealed_number text, answering jsonb)',
      'table (noun text, row_key int, version int, division text, household int, after jsonb)',
      `#variable_conflict use_column
declare
  proposed proposal;
  person household_member;
  members int[];
  households int[];
  led int[];
  accounts int[];
  requests int[];
  links int[];
  texts text[];
begin
  select * into proposed from proposal where id = of_proposal for update;
  if proposed.act is distinct from 'ERASE_PERSON' or proposed.state <> 'CONFIRMED' or proposed.proposer = proposed.decider
    or proposed.decider is distinct from current_setting('${settingName(PRINCIPAL)}', true)
    or not access.may_write('stewardship', proposed.division_code, null) then
    raise exception 'nothing was proposed and confirmed that erases this person' using errcode = 'insufficient_privilege';
  end if;
  select * into person from household_member where id = split_part(proposed.content::jsonb ->> 'member', ':', 2)::int;
  -- Whoever enters the person at the same time waits, or was first and is found.
  perform pg_advisory_xact_lock(hashtextextended(person.identity_number, 0));
  members := array(select id from household_member where identity_number = person.identity_number order by id for update);
  households := array(select distinct household_id from household_member where id = any (members) order by 1);
  perform 1 from household where id = any (households) order by id for update;
  led := array(select distinct household_id from household_member where id = any (members) and relation = 'HEAD' order by 1);
  -- The account of a household is in the name of its head.
  accounts := array(select distinct a.id from bank_account a join household_member m on m.household_id = a.household_id
    where m.id = any (members) and m.relation = 'HEAD' and (m.valid_to is null or a.valid_from < m.valid_to) and (a.valid_to is null or m.valid_from < a.valid_to));
  -- It may have gone on in another household, with which theirs was merged.
  accounts := array(select a.id from bank_account a where a.number in (select number from bank_account where id = any (accounts)) order by 1);
  -- What they were called, and were to be reached and paid by, at any time.
  texts := array(
    select text from (
      select plain_number union select name from household_member where id = any (members)
      union select phone from household where id = any (led)
      union select number from bank_account where id = any (accounts)
      union select facts ->> key from change c cross join lateral (values (c.before), (c.after)) f(facts) cross join unnest(array['name', 'phone', 'number']) key
        where (c.noun = 'HouseholdMember' and c.row_key = any (members)) or (c.noun = 'Household' and c.row_key = any (led))
          or (c.noun = 'BankAccount' and c.row_key = any (accounts))
    ) t(text) where text is not null and text <> '' and text <> '000000000000');
  requests := array(select id from change_request c where household_id = any (households) and row(proposal, proposal_reason, decision_reason)
    is distinct from row(access.without_texts(proposal, texts), access.without_texts(proposal_reason, texts), access.without_texts(decision_reason, texts)));
  links := array(select id from benefit_link where household_id = any (households)
    and contract_terms is distinct from access.without_texts(contract_terms, texts));

  return query update household_member t set name = '${ERASED}', identity_number = sealed_number, diagnosis = null,
      birth_date = date_trunc('year', t.birth_date)::date, version = t.version + 1 where t.id = any (members)
    returning 'HouseholdMember', t.id, t.version, t.division_code, t.household_id,
      jsonb_build_object('name', t.name, 'identityNumber', t.identity_number, 'diagnosis', t.diagnosis, 'birthDate', t.birth_date);
  return query update household t set phone = null, version = t.version + 1 where t.id = any (led) and t.phone is not null
    returning 'Household', t.id, t.version, t.division_code, t.id, jsonb_build_object('phone', null);
  return query update bank_account t set number = '000000000000', version = t.version + 1 where t.id = any (accounts)
    returning 'BankAccount', t.id, t.version, t.division_code, t.household_id, jsonb_build_object('number', t.number);
  return query update change_request t set proposal = access.without_texts(t.proposal, texts), version = t.version + 1,
      proposal_reason = access.without_texts(t.proposal_reason, texts), decision_reason = access.without_texts(t.decision_reason, texts) where t.id = any (requests)
    returning 'ChangeRequest', t.id, t.version, t.division_code, t.household_id,
      jsonb_build_object('proposal', t.proposal, 'proposalReason', t.proposal_reason, 'decisionReason', t.decision_reason);
  return query update benefit_link t set contract_terms = access.without_texts(t.contract_terms, texts), version = t.version + 1 where t.id = any (links)
    returning 'BenefitLink', t.id, t.version, t.division_code, t.household_id, jsonb_build_object('contractTerms', t.contract_terms);

  -- The reason may name them, though nobody asked for that.
  update proposal t set content = jsonb_set(t.content::jsonb, '{reason}', to_jsonb(access.without_texts(t.content::jsonb ->> 'reason', texts)))::text
    where t.act = 'ERASE_PERSON' and t.content::jsonb ? 'reason' and t.content::jsonb ->> 'reason' <> access.without_texts(t.content::jsonb ->> 'reason', texts);
  update change c set after = c.after || jsonb_build_object('content', p.content) from proposal p
    where c.noun = 'Proposal' and c.row_key = p.id and c.after ? 'content' and p.act = 'ERASE_PERSON';

  update access_record t set purpose = access.without_texts(t.purpose, texts) where t.household_id = any (households);

  update change c set before = access.with_facts(c.before, e.facts), after = access.with_facts(c.after, e.facts)
    from (
      select 'HouseholdMember', m.id, jsonb_build_object('name', m.name, 'identityNumber', m.identity_number, 'diagnosis', null, 'birthDate', m.birth_date)
        from household_member m where m.id = any (members)
      union all select 'Household', h, jsonb_build_object('phone', null) from unnest(led) h
      union all select 'BankAccount', a, jsonb_build_object('number', '000000000000') from unnest(accounts) a
    ) e(noun, key, facts) where c.noun = e.noun and c.row_key = e.key;
  update change c set before = access.facts_without_texts(c.before, texts), after = access.facts_without_texts(c.after, texts)
    where c.noun in ('ChangeRequest', 'BenefitLink', 'Household') and c.household_key = any (households);

  -- What was kept to answer a repeated request has a hash of its input.
  delete from kept_answer k using jsonb_each_text(answering) a(mutation, noun) where k.mutation = a.mutation and k.row_key = any (case a.noun
    when 'HouseholdMember' then members when 'Household' then households when 'BankAccount' then accounts
    when 'ChangeRequest' then requests when 'BenefitLink' then links end);
  delete from kept_answer where at < now() - interval '1 day';
end`,
      'volatile',
    ),
  ];
}
