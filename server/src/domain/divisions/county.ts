import { Column } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';

@Node({
  plural: 'counties',
  area: 'divisions',
  description: 'A county, the root of the graph, with its 6-digit code of GB/T 2260 (县).',
  division: 'own',
  naturalKey: 'code',
})
export class County extends Dated {
  @Column({
    description: 'Division code, 6 digits, GB/T 2260 (县级行政区划代码).',
    pattern: { regex: /^[0-9]{6}$/, words: '6 digits' },
  })
  code!: string;

  @Column({ description: 'Name (名称).', searchable: true })
  name!: string;

  @Column({ description: 'Name in English (英文名称).' })
  nameEn!: string;

  @Column({ description: 'Prefecture (市州).' })
  prefecture!: string;

  @Column({ description: 'Province (省).' })
  province!: string;
}
