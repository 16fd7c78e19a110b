import { RelationToHead, Sex } from '../../domain/households/terms.js';
import type { Random } from '../random.js';

/** Someone in a household; `age` in whole years on the reference date. */
export interface Relative {
  readonly relation: RelationToHead;
  readonly sex: Sex;
  readonly age: number;
}

const { HEAD, SPOUSE, CHILD, CHILD_IN_LAW, GRANDCHILD, PARENT, SIBLING, OTHER } = RelationToHead;

/** Who lives with a head of that age, in the order in which a household fills up. */
const YOUNG = [SPOUSE, CHILD, CHILD, PARENT, PARENT, CHILD, SIBLING, CHILD];
const MIDDLE = [SPOUSE, CHILD, CHILD, PARENT, CHILD_IN_LAW, GRANDCHILD, PARENT, GRANDCHILD, CHILD, SIBLING];
const OLD = [SPOUSE, CHILD, CHILD_IN_LAW, GRANDCHILD, GRANDCHILD, CHILD, CHILD_IN_LAW, GRANDCHILD, PARENT];

const TAKEN = 0.85;
const OLDEST = 99;

/** A household of `size` people, head first, whose ages fit their relations. */
export function family(random: Random, size: number): Relative[] {
  const head: Relative = {
    relation: HEAD,
    sex: random.chance(0.82) ? Sex.MALE : Sex.FEMALE,
    age: size === 1 ? random.between(45, 84) : random.between(28, 68) + random.between(0, 6),
  };
  const people = [head];
  const likely = head.age < 45 ? YOUNG : head.age < 60 ? MIDDLE : OLD;
  const skipped: RelationToHead[] = [];
  for (const relation of likely) {
    if (people.length >= size) return people;
    if (random.chance(TAKEN)) join(random, people, head, relation);
    else skipped.push(relation);
  }
  for (const relation of skipped) {
    if (people.length >= size) return people;
    join(random, people, head, relation);
  }
  while (people.length < size) join(random, people, head, OTHER);
  return people;
}

/** Adds a relative, unless nobody of that relation can be of a fitting age. */
function join(random: Random, people: Relative[], head: Relative, relation: RelationToHead): void {
  const sex = random.chance(0.5) ? Sex.MALE : Sex.FEMALE;
  const add = (age: number, as: Sex = sex) => people.push({ relation, sex: as, age });
  const children = people.filter((person) => person.relation === CHILD);
  switch (relation) {
    case SPOUSE:
      add(Math.max(22, head.age + random.between(-5, 4)), head.sex === Sex.MALE ? Sex.FEMALE : Sex.MALE);
      break;
    case CHILD:
      add(orInfant(random, head.age - random.between(22, 30) - 3 * children.length));
      break;
    case CHILD_IN_LAW: {
      const inLaws = people.filter((person) => person.relation === CHILD_IN_LAW).length;
      const child = children.filter(({ age }) => age >= 22)[inLaws];
      if (child)
        add(Math.max(22, child.age + random.between(-3, 3)), child.sex === Sex.MALE ? Sex.FEMALE : Sex.MALE);
      break;
    }
    case GRANDCHILD: {
      const oldest = Math.max(0, ...children.map(({ age }) => age));
      if (oldest >= 22) add(orInfant(random, oldest - random.between(21, 28)));
      break;
    }
    case PARENT: {
      const age = head.age + random.between(20, 29);
      const other = people.find((person) => person.relation === PARENT);
      const as = other ? (other.sex === Sex.MALE ? Sex.FEMALE : Sex.MALE) : sex;
      if (age <= OLDEST) add(age, as);
      break;
    }
    case SIBLING:
      add(Math.max(16, head.age + random.between(-8, 8)));
      break;
    default:
      add(random.between(4, 80));
  }
}

const orInfant = (random: Random, age: number): number => (age < 0 ? random.between(0, 4) : age);
