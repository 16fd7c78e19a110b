import type { Random } from '../random.js';

/** Surnames common in the area; every full name is put together by chance and is nobody's. */
const SURNAMES: readonly (readonly [string, number])[] = [
  ['杨', 16],
  ['龙', 16],
  ['吴', 13],
  ['石', 9],
  ['王', 8],
  ['刘', 7],
  ['姜', 7],
  ['欧', 5],
  ['陆', 4],
  ['林', 4],
  ['彭', 3],
  ['范', 3],
  ['罗', 3],
  ['欧阳', 1],
  ['上官', 1],
];

const FIRST = [...'春夏秋冬东南西北山川林木水云雨雪风光明月星晨竹松梅兰桂荷柳杉禾谷丰田石玉金银'];
/** The last two lie beyond the BMP, as characters of real registers do. */
const SECOND = [...'安宁和平顺康福禄寿喜乐善良信义德贤达远志诚勤朴坚刚柔静雅秀英华芳香莲𬭎𬱖'];

export const surname = (random: Random): string => random.weighted(SURNAMES);

/** One or two characters. */
export function givenName(random: Random): string {
  const first = random.pick(FIRST);
  if (random.chance(0.15)) return first;
  // The two rarest characters come once in some hundred names, not once in twenty.
  const second = random.chance(0.1) ? random.pick(SECOND) : random.pick(SECOND.slice(0, -2));
  return first + second;
}
