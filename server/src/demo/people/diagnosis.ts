import { HealthState } from '../../domain/households/terms.js';
import { Random } from '../random.js';
import type { Person } from './people.js';

const DIAGNOSES: Partial<Record<HealthState, readonly string[]>> = {
  [HealthState.CHRONIC_ILLNESS]: [
    '高血压',
    '2型糖尿病',
    '慢性阻塞性肺疾病',
    '类风湿性关节炎',
    '冠心病',
    '慢性胃炎',
    '腰椎间盘突出症',
  ],
  [HealthState.SERIOUS_ILLNESS]: ['胃癌', '终末期肾病', '脑梗死', '先天性心脏病', '肝硬化', '白血病'],
};

/** Drawn by the person alone, so that nothing else depends on it. */
export function diagnosisOf({ health, identityNumber }: Person): string | null {
  const known = DIAGNOSES[health];
  return known ? new Random('diagnosis', identityNumber).pick(known) : null;
}
