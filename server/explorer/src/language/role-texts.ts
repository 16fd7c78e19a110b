import type { RoleName } from '../caller/roles.js';

export interface RoleText {
  readonly name: string;
  /** What it sees, in a few words. */
  readonly sees: string;
}

export type RoleTexts = Readonly<Record<RoleName, RoleText>>;

export const ROLES_EN: RoleTexts = {
  public: {
    name: 'Public',
    sees: 'No person or household: divisions, industry entities and published statistics.',
  },
  paired_cadre: {
    name: 'Paired cadre',
    sees: 'Only the households paired with them; in full once a purpose is named.',
  },
  village_team: { name: 'Village team', sees: 'The households of one village; numbers stay masked.' },
  first_secretary: { name: 'First secretary', sees: 'The households of one village; numbers stay masked.' },
  township: { name: 'Township', sees: 'Everything of one township; unmasked once a purpose is named.' },
  department: { name: 'Department', sees: 'The households of its linked villages, and its own domain.' },
  battle_team: {
    name: 'Battle team',
    sees: 'The households of its townships; numbers stay masked.',
  },
  inspection_team: {
    name: 'Inspection team',
    sees: 'All records of the county; unmasked for a purpose, and logged.',
  },
  county_leader: {
    name: 'County leader',
    sees: 'Exact statistics; households of their links and of open requests.',
  },
  command_office: { name: 'Command office', sees: 'All households of the county; numbers stay masked.' },
  finance: { name: 'Finance', sees: 'Money, not households.' },
  data_steward: {
    name: 'Data steward',
    sees: 'Open change requests and their households; numbers stay masked.',
  },
  auditor: { name: 'Auditor', sees: 'The access log: who read what, and what for. No household.' },
  administrator: { name: 'Administrator', sees: 'Grants and tokens. No personal data.' },
};

export const ROLES_ZH: RoleTexts = {
  public: { name: '公众', sees: '看不到任何人和户：只有区划、产业主体和已发布的统计。' },
  paired_cadre: { name: '帮扶干部', sees: '只看自己结对帮扶的户；填写用途后可看全部内容。' },
  village_team: { name: '驻村工作队', sees: '看一个村的农户；证件号、电话等始终打码。' },
  first_secretary: { name: '第一书记', sees: '看一个村的农户；证件号、电话等始终打码。' },
  township: { name: '乡镇', sees: '看一个乡镇的全部；填写用途后不打码。' },
  department: { name: '部门', sees: '看所联系村的农户，以及本部门业务。' },
  battle_team: { name: '攻坚队', sees: '看所负责乡镇的农户；证件号、电话等始终打码。' },
  inspection_team: { name: '督查组', sees: '看全县所有记录；填写用途后才不打码，并留下访问记录。' },
  county_leader: { name: '县领导', sees: '看准确统计；只看自己联系的和待审批事项涉及的农户。' },
  command_office: { name: '指挥部', sees: '看全县农户；证件号、电话等始终打码。' },
  finance: { name: '财政', sees: '看资金，不看农户。' },
  data_steward: { name: '数据管理员', sees: '看待处理的变更申请及其农户；证件号、电话等始终打码。' },
  auditor: { name: '审计', sees: '看访问记录：谁为何看了什么。看不到农户。' },
  administrator: { name: '系统管理员', sees: '看授权和令牌。看不到个人数据。' },
};
