import type { HouseholdStatus } from '@county-graph/sdk/operations';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useConnection } from '../data/connection.tsx';
import { type Household, householdsQuery, type Village } from '../data/queries.ts';
import { useSpeech } from '../language/language.tsx';
import { statusColour } from './status-colour.ts';
import { Trouble } from './trouble.tsx';

interface Props {
  readonly village: Village;
  readonly status: HouseholdStatus | null;
}

/** The households of a village, a page more at each press of the button. */
export function HouseholdList({ village, status }: Props) {
  const { texts, number } = useSpeech();
  const { client } = useConnection();
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    householdsQuery(client, village.code, status),
  );
  const households = data?.pages.flatMap((page) => page.village?.households.nodes ?? []) ?? [];
  const all = data?.pages[0]?.village?.households.totalCount ?? null;
  const said = () => {
    if (isPending) return texts.loading;
    if (all === null) return texts.hiddenHouseholds;
    return all === 0 ? texts.noHouseholds : texts.shown(number(households.length), number(all));
  };
  return (
    <section className="household-list" aria-labelledby="households">
      <h2 id="households">{texts.householdsOf(village.name)}</h2>
      {(!error || data) && (
        <p className="hint" role="status" aria-busy={isFetching}>
          {said()}
        </p>
      )}
      {households.length > 0 && <HouseholdTable households={households} />}
      {error && <Trouble error={error} retry={data ? fetchNextPage : refetch} />}
      {hasNextPage && !error && (
        <button type="button" className="more" disabled={isFetching} onClick={() => fetchNextPage()}>
          {isFetching ? texts.loading : texts.more}
        </button>
      )}
    </section>
  );
}

function HouseholdTable({ households }: { readonly households: readonly Household[] }) {
  const { texts } = useSpeech();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.head}</th>
          <th scope="col">{texts.status}</th>
          <th scope="col" className="number">
            {texts.members}
          </th>
          <th scope="col">{texts.ties}</th>
        </tr>
      </thead>
      <tbody>
        {households.map((household) => (
          <HouseholdRow key={household.code} household={household} />
        ))}
      </tbody>
    </table>
  );
}

function HouseholdRow({ household }: { readonly household: Household }) {
  const { label, number } = useSpeech();
  const { code, name, status, members, benefitLinks } = household;
  return (
    <tr>
      <th scope="row">
        {name} <span className="code">{code}</span>
      </th>
      <td>
        {status && (
          <span className="tag">
            <i style={{ background: statusColour(status) }} />
            {label('HouseholdStatus', status)}
          </span>
        )}
      </td>
      <td className="number">{number(members.totalCount)}</td>
      <td className="ties">
        {benefitLinks.nodes
          .map(({ mode, entity }) =>
            [entity?.name, mode && label('BenefitLinkMode', mode)].filter(Boolean).join(' '),
          )
          .join('；')}
      </td>
    </tr>
  );
}
