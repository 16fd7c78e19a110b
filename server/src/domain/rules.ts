import { rules } from '../write/rule.js';

/** The rules of the domain (DOMAIN section 6) as callers are told them. */
export const RULES = rules({
  IDENTITY_NUMBER_DATE: {
    message: 'Digits 7 to 14 of the identity number are no day that has come.',
    messageZh: '身份证号第 7–14 位不是有效日期，或晚于今天。',
    remedy: 'Copy the number from the document anew.',
    remedyZh: '请核对证件后重新填写。',
  },
  IDENTITY_NUMBER_CHECK_DIGIT: {
    message:
      'The last character of the identity number does not follow from the others (GB 11643, MOD 11-2).',
    messageZh: '身份证号校验码不符（GB 11643，MOD 11-2）。',
    remedy: 'Copy the number from the document anew; one digit at least is wrong.',
    remedyZh: '请核对证件后重新填写，至少有一位有误。',
  },
  IDENTITY_NUMBER_SEX: {
    message:
      'The 17th digit of the identity number is odd for men and even for women, and this person has the other sex.',
    messageZh: '身份证号第 17 位与性别不符（男奇女偶）。',
    remedy: 'Correct the number or the sex.',
    remedyZh: '请更正身份证号或性别。',
  },
  IDENTITY_NUMBER_BIRTH_DATE: {
    message: 'Digits 7 to 14 of the identity number are another day than the birth date.',
    messageZh: '身份证号与出生日期不符。',
    remedy: 'Correct the number or the birth date.',
    remedyZh: '请更正身份证号或出生日期。',
  },
  IDENTITY_NUMBER_AREA: {
    message: 'The identity number begins with the code of no province.',
    messageZh: '身份证号前两位不是已知的省级代码。',
    remedy: 'Check the first six digits against the document.',
    remedyZh: '请核对证件前六位。',
  },
  PERSON_ELSEWHERE: {
    message: 'This person cannot be entered here: refer to the data steward.',
    messageZh: '此人无法在此登记，请联系数据管理员。',
    remedy: 'Ask the data steward of the county, who can look into both households.',
    remedyZh: '请联系县数据管理员核查。',
    probes: true,
  },
  ONE_HEAD: {
    message: 'A household has one live head: it would have none, or more than one.',
    messageZh: '每户有且仅有一名户主。',
    remedy: 'Let one live member be the head; name the new head in the same change as the old one ends.',
    remedyZh: '请确保有且仅有一名在册成员为户主。',
  },
  HEAD_ELSEWHERE: {
    message: 'The new head is no other live member of the same household.',
    messageZh: '新户主须为同一户的其他在册成员。',
    remedy: 'Name a live member of the household.',
    remedyZh: '请填写该户的在册成员。',
  },
  CAUSES_DISTINCT: {
    message: 'A cause of poverty stands twice, or among the others as well as the main one.',
    messageZh: '致贫原因重复。',
    remedy: 'Name each cause once.',
    remedyZh: '每个原因只填写一次。',
  },
  CAUSES_TOO_MANY: {
    message: 'A household has one main cause of poverty and at most two others.',
    messageZh: '一户仅有一个主要致贫原因，其他原因至多两个。',
    remedy: 'Keep the two other causes that weigh most.',
    remedyZh: '请只保留最主要的两个其他原因。',
  },
  STATUS_TRANSITION: {
    message: 'The status of a household does not change from its present one to this one.',
    messageZh: '户类型不能由当前状态直接变更为此状态。',
    remedy: 'See `changeHouseholdStatus` for what follows on what.',
    remedyZh: '允许的变更见 changeHouseholdStatus 说明。',
  },
  DATE_NOT_AFTER: {
    message: 'The date is not after the day on which the present value began.',
    messageZh: '日期须晚于当前值的生效日期。',
    remedy: 'Give a later date.',
    remedyZh: '请填写更晚的日期。',
  },
  DATE_IN_FUTURE: {
    message: 'The date is after the date that rules the operation.',
    messageZh: '日期不能晚于业务基准日。',
    remedy: 'Give a day that has come.',
    remedyZh: '请填写不晚于基准日的日期。',
  },
  HAMLET_ELSEWHERE: {
    message: 'The hamlet lies in another village than the household.',
    messageZh: '所填寨、村民小组不在该户所属村内。',
    remedy: 'Name a hamlet of the village.',
    remedyZh: '请填写该村的寨、村民小组。',
  },
  PERSON_TWICE: {
    message: 'The person is in the household already in this time.',
    messageZh: '此人在该时段已是该户成员。',
    remedy: 'Correct the member that is there.',
    remedyZh: '请更正已有成员。',
  },
  BORN_AFTER: {
    message: 'The birth date is after the day from which the person is a member.',
    messageZh: '出生日期晚于成员登记生效日期。',
    remedy: 'Correct one of the dates.',
    remedyZh: '请更正其中一个日期。',
  },
});
