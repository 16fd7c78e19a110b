import { enumeration } from '../../model/enumeration.js';

export enum HouseholdStatus {
  ORDINARY = 'ORDINARY',
  REGISTERED_POOR = 'REGISTERED_POOR',
  LIFTED = 'LIFTED',
  SUPPORTED_AFTER_LIFTING = 'SUPPORTED_AFTER_LIFTING',
  MONITORED_UNSTABLE = 'MONITORED_UNSTABLE',
  MONITORED_MARGINAL = 'MONITORED_MARGINAL',
  MONITORED_SUDDEN_HARDSHIP = 'MONITORED_SUDDEN_HARDSHIP',
  RISK_REMOVED = 'RISK_REMOVED',
}

enumeration(HouseholdStatus, 'HouseholdStatus', 'Status of a household in the poverty register (户类型).', {
  ORDINARY: 'Ordinary household (一般户)',
  REGISTERED_POOR: 'Registered poor household (建档立卡贫困户)',
  LIFTED: 'Lifted out of poverty (已脱贫)',
  SUPPORTED_AFTER_LIFTING: 'Lifted, support goes on (脱贫后继续帮扶)',
  MONITORED_UNSTABLE: 'Lifted, monitored as unstable (脱贫不稳定户)',
  MONITORED_MARGINAL: 'Monitored as at the margin of poverty (边缘易致贫户)',
  MONITORED_SUDDEN_HARDSHIP: 'Monitored for sudden hardship (突发严重困难户)',
  RISK_REMOVED: 'Risk removed (风险消除)',
});

export enum PovertyCause {
  ILLNESS = 'ILLNESS',
  DISABILITY = 'DISABILITY',
  SCHOOLING = 'SCHOOLING',
  DISASTER = 'DISASTER',
  LACK_OF_LAND = 'LACK_OF_LAND',
  LACK_OF_WATER = 'LACK_OF_WATER',
  LACK_OF_SKILLS = 'LACK_OF_SKILLS',
  LACK_OF_LABOUR = 'LACK_OF_LABOUR',
  LACK_OF_FUNDS = 'LACK_OF_FUNDS',
  POOR_TRANSPORT = 'POOR_TRANSPORT',
  LACK_OF_MOTIVATION = 'LACK_OF_MOTIVATION',
  OTHER = 'OTHER',
}

enumeration(PovertyCause, 'PovertyCause', 'Cause of poverty (致贫原因).', {
  ILLNESS: 'Illness (因病)',
  DISABILITY: 'Disability (因残)',
  SCHOOLING: 'Cost of schooling (因学)',
  DISASTER: 'Disaster (因灾)',
  LACK_OF_LAND: 'Lack of land (缺土地)',
  LACK_OF_WATER: 'Lack of water (缺水)',
  LACK_OF_SKILLS: 'Lack of skills (缺技术)',
  LACK_OF_LABOUR: 'Lack of labour (缺劳力)',
  LACK_OF_FUNDS: 'Lack of funds (缺资金)',
  POOR_TRANSPORT: 'Poor transport (交通条件落后)',
  LACK_OF_MOTIVATION: 'Lack of motivation (自身发展动力不足)',
  OTHER: 'Other cause (其他)',
});

export enum ResidenceKind {
  ORIGINAL = 'ORIGINAL',
  RELOCATED = 'RELOCATED',
}

enumeration(ResidenceKind, 'ResidenceKind', 'Where a household lives (居住情况).', {
  ORIGINAL: 'In its original place (原址)',
  RELOCATED: 'Moved to a relocation site (易地搬迁)',
});

export enum HousingStructure {
  TIMBER = 'TIMBER',
  BRICK_TIMBER = 'BRICK_TIMBER',
  BRICK_CONCRETE = 'BRICK_CONCRETE',
  REINFORCED_CONCRETE = 'REINFORCED_CONCRETE',
}

enumeration(HousingStructure, 'HousingStructure', 'Structure of the main house (住房结构).', {
  TIMBER: 'Timber (木结构)',
  BRICK_TIMBER: 'Brick and timber (砖木结构)',
  BRICK_CONCRETE: 'Brick and concrete (砖混结构)',
  REINFORCED_CONCRETE: 'Reinforced concrete (钢混结构)',
});

export enum WaterSource {
  TAP = 'TAP',
  WELL = 'WELL',
  SPRING = 'SPRING',
  NONE_SAFE = 'NONE_SAFE',
}

enumeration(WaterSource, 'WaterSource', 'Where drinking water comes from (饮水来源).', {
  TAP: 'Tap water (自来水)',
  WELL: 'Well (井水)',
  SPRING: 'Piped spring (山泉水)',
  NONE_SAFE: 'No safe source (无安全饮水)',
});

export enum GuaranteeState {
  MET = 'MET',
  UNMET = 'UNMET',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}

enumeration(
  GuaranteeState,
  'GuaranteeState',
  'State of one of the two no-worries and three guarantees (两不愁三保障).',
  {
    MET: 'Met (达标)',
    UNMET: 'Not met (未达标)',
    NOT_APPLICABLE: 'Not applicable, for example nobody of school age (不适用)',
  },
);

export enum Sex {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
}

enumeration(Sex, 'Sex', 'Sex, GB/T 2261.1 (性别).', { MALE: 'Male (男)', FEMALE: 'Female (女)' });

export enum RelationToHead {
  HEAD = 'HEAD',
  SPOUSE = 'SPOUSE',
  CHILD = 'CHILD',
  CHILD_IN_LAW = 'CHILD_IN_LAW',
  GRANDCHILD = 'GRANDCHILD',
  PARENT = 'PARENT',
  SIBLING = 'SIBLING',
  OTHER = 'OTHER',
}

enumeration(
  RelationToHead,
  'RelationToHead',
  'Relation of a member to the head of the household (与户主关系).',
  {
    HEAD: 'Head of the household (户主)',
    SPOUSE: 'Spouse (配偶)',
    CHILD: 'Child (子女)',
    CHILD_IN_LAW: 'Child in law (儿媳、女婿)',
    GRANDCHILD: 'Grandchild (孙辈)',
    PARENT: 'Parent or parent in law (父母、岳父母、公婆)',
    SIBLING: 'Brother or sister (兄弟姐妹)',
    OTHER: 'Other relation (其他)',
  },
);

export enum Schooling {
  NONE = 'NONE',
  PRESCHOOL = 'PRESCHOOL',
  PRIMARY = 'PRIMARY',
  JUNIOR_SECONDARY = 'JUNIOR_SECONDARY',
  SENIOR_SECONDARY = 'SENIOR_SECONDARY',
  TERTIARY = 'TERTIARY',
}

enumeration(Schooling, 'Schooling', 'Highest schooling reached or attended (文化程度).', {
  NONE: 'None (文盲或未上学)',
  PRESCHOOL: 'Preschool (学前教育)',
  PRIMARY: 'Primary school (小学)',
  JUNIOR_SECONDARY: 'Junior secondary school (初中)',
  SENIOR_SECONDARY: 'Senior secondary or vocational school (高中、中职)',
  TERTIARY: 'College or university (大专及以上)',
});

export enum HealthState {
  HEALTHY = 'HEALTHY',
  CHRONIC_ILLNESS = 'CHRONIC_ILLNESS',
  SERIOUS_ILLNESS = 'SERIOUS_ILLNESS',
  DISABLED = 'DISABLED',
}

enumeration(HealthState, 'HealthState', 'State of health, without a diagnosis (健康状况).', {
  HEALTHY: 'Healthy (健康)',
  CHRONIC_ILLNESS: 'Long-term chronic illness (长期慢性病)',
  SERIOUS_ILLNESS: 'Serious illness (患有大病)',
  DISABLED: 'Disabled (残疾)',
});

export enum LabourAbility {
  ORDINARY = 'ORDINARY',
  SKILLED = 'SKILLED',
  WEAK = 'WEAK',
  NONE = 'NONE',
}

enumeration(
  LabourAbility,
  'LabourAbility',
  'Ability to work (劳动能力). The labour force is ORDINARY and SKILLED.',
  {
    ORDINARY: 'Ordinary labour (普通劳动力)',
    SKILLED: 'Skilled labour (技能劳动力)',
    WEAK: 'Weak or half labour (弱劳动力或半劳动力)',
    NONE: 'None: child, pupil, old or unable (无劳动力)',
  },
);

export enum WorkState {
  LOCAL_FARMING = 'LOCAL_FARMING',
  LOCAL_EMPLOYMENT = 'LOCAL_EMPLOYMENT',
  MIGRANT_WORK = 'MIGRANT_WORK',
  NOT_WORKING = 'NOT_WORKING',
}

enumeration(WorkState, 'WorkState', 'Work at present (务工状况).', {
  LOCAL_FARMING: 'Farms at home (在家务农)',
  LOCAL_EMPLOYMENT: 'Employed within the county (县内务工)',
  MIGRANT_WORK: 'Works outside the county (县外务工)',
  NOT_WORKING: 'Does not work (未就业)',
});
