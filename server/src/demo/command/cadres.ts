import { CadreRank } from '../../domain/command/cadre.js';
import { type Day, iso } from '../calendar.js';
import { givenName, surname } from '../people/names.js';
import { telephone } from '../people/telephone.js';
import type { Random } from '../random.js';
import type { RowSink } from '../rows.js';

/** Where a cadre works: the ids of the rows, and the code of the division of the office. */
export interface Office {
  readonly divisionCode: string;
  readonly department: number | null;
  readonly township: number | null;
  readonly village: number | null;
}

export interface Tenure {
  readonly from: Day;
  /** First day out of office; null for who stays. */
  readonly to: Day | null;
}

/** A stored cadre, as what is built on it needs it. */
export interface StoredCadre extends Tenure {
  readonly id: number;
  readonly rank: CadreRank;
  readonly office: Office;
}

/** Of leaders it says no more than that: a real duty would name a real person. */
const DUTIES: Record<CadreRank, readonly string[]> = {
  [CadreRank.COUNTY]: ['县级领导（演示）'],
  [CadreRank.TOWNSHIP]: ['乡镇党委委员', '副乡镇长', '人大主席', '武装部长', '纪委书记'],
  [CadreRank.VILLAGE]: ['村支部书记', '村委会主任', '村委会副主任', '村文书'],
  [CadreRank.STAFF]: ['科员', '办事员', '股长', '技术员', '会计', '教师', '医师'],
};

/** Stores cadres and numbers them: those of each township by themselves, those above all townships too. */
export class CadreRegister {
  #last = 0;

  /** @param series the three digits that the numbers of these cadres begin with */
  constructor(
    readonly sink: RowSink,
    readonly series: string,
  ) {}

  add(random: Random, rank: CadreRank, office: Office, tenure: Tenure): StoredCadre {
    this.#last += 1;
    const id = this.sink.add('Cadre', {
      code: `C${this.series}${String(this.#last).padStart(9, '0')}`,
      name: surname(random) + givenName(random),
      rank,
      duty: random.chance(0.9) ? random.pick(DUTIES[rank]) : null,
      phone: random.chance(0.95) ? telephone(random) : null,
      ...office,
      validFrom: iso(tenure.from),
      validTo: tenure.to === null ? null : iso(tenure.to),
    });
    return { id, rank, office, ...tenure };
  }
}
