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
  LINK_NOT_LIVE: {
    message: 'The row that is linked to does not hold on the day from which the link is to hold.',
    messageZh: '所关联的记录在生效日期无效。',
    remedy: 'Give a day within the time in which both hold, or link to another row.',
    remedyZh: '请更改生效日期，或关联其他记录。',
  },
  STILL_LINKED: {
    message: 'Other rows that hold after this day are linked to this one.',
    messageZh: '该日之后仍有有效记录关联到本记录。',
    remedy: 'End or move what is linked to it first.',
    remedyZh: '请先终止或调整关联的记录。',
  },
  ENTITY_UPSTREAM_OF_ITSELF: {
    message: 'An entity would be upstream of itself.',
    messageZh: '产业主体不能成为自身的上游。',
    remedy: 'Name another upstream entity.',
    remedyZh: '请更换上游主体。',
  },
  PAIRING_REQUIRED: {
    message: 'A household that is registered poor keeps a helper: this change would leave it without one.',
    messageZh: '建档立卡贫困户须有帮扶干部，此更改将使其无人帮扶。',
    remedy: 'Name a successor in the same change.',
    remedyZh: '请同时指定接替的帮扶干部。',
  },
  PAIRINGS_MANY: {
    message: 'The cadre helps more than 6 households.',
    messageZh: '该干部帮扶超过 6 户。',
    remedy: 'Pair the household with somebody who helps fewer, if there is anybody.',
    remedyZh: '如有可能，请安排帮扶户数较少的干部。',
  },
  PAIRINGS_TOO_MANY: {
    message: 'A cadre helps 10 households at most.',
    messageZh: '每名干部至多帮扶 10 户。',
    remedy: 'Pair the household with another cadre.',
    remedyZh: '请安排其他干部。',
  },
  PAIRED_TWICE: {
    message: 'The cadre helps the household already in this time.',
    messageZh: '该干部在该时段已帮扶此户。',
    remedy: 'Correct the pairing that is there.',
    remedyZh: '请更正已有的结对记录。',
  },
  INCOME_YEAR: {
    message: 'The year is not over, or the household has an income of it already.',
    messageZh: '该年度尚未结束，或该户已有该年度收入记录。',
    remedy: 'Give a year that is over, or correct the income that is there.',
    remedyZh: '请填写已结束的年度，或更正已有记录。',
  },
  MEMBER_TWICE: {
    message: 'The household is a member of a group of this kind already in this time.',
    messageZh: '该户在该时段已加入同类联户。',
    remedy: 'End the other membership first.',
    remedyZh: '请先终止已有的成员关系。',
  },
  REQUEST_STATE: {
    message: 'The change request does not stand where this step begins.',
    messageZh: '变更申请当前状态不允许此操作。',
    remedy: 'A request is drafted, submitted, validated or returned, and once validated applied.',
    remedyZh: '流程为：草稿 → 提交 → 审核通过或退回 → 生效。',
  },
  PROPOSER_IS_ANOTHER: {
    message: 'A paired cadre proposes under its own name.',
    messageZh: '帮扶干部只能以本人名义提出申请。',
    remedy: 'Name the cadre that the grant is for.',
    remedyZh: '请填写本人的干部 id。',
  },
  VALIDATED_BY_PROPOSER: {
    message: 'Nobody validates or returns what they proposed themselves.',
    messageZh: '审核人不能是申请人。',
    remedy: 'Let another cadre decide.',
    remedyZh: '请由其他干部审核。',
  },
  OWN_OFFICE_REQUEST: {
    message: 'A township does not decide requests of its own office.',
    messageZh: '乡镇不审核本级提出的申请。',
    remedy: 'Let the village propose it, or ask the county.',
    remedyZh: '请由村级提出，或报县级处理。',
  },
  GRANT_TO_ONESELF: {
    message: 'Nobody grants to themselves.',
    messageZh: '不能为自己授权。',
    remedy: 'Ask another administrator.',
    remedyZh: '请由其他管理员办理。',
  },
  GRANT_SUBJECT: {
    message: 'The role needs to be told whose it is, and whose alone: a cadre, a department or a team.',
    messageZh: '该角色须指明且仅能指明对应的干部、部门或攻坚队。',
    remedy:
      'PAIRED_CADRE and COUNTY_LEADER name a cadre, DEPARTMENT a department, BATTLE_TEAM a team; other roles none.',
    remedyZh: '帮扶干部、县级领导填干部；部门填部门；攻坚队填攻坚队；其他角色不填。',
  },
  DIVISION_UNKNOWN: {
    message: 'There is no division of this code.',
    messageZh: '没有该代码的区划。',
    remedy: 'Give the code of a county, township or village: 6, 9 or 12 digits.',
    remedyZh: '请填写县、乡镇或村的 6、9 或 12 位代码。',
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
