import { useQuery } from '@tanstack/react-query';
import { useAddress } from './address.ts';
import { useConnection } from './data/connection.tsx';
import { boardQuery, knownStatus } from './data/queries.ts';
import { useSpeech } from './language/language.tsx';
import { Figures } from './parts/figures.tsx';
import { HouseholdList } from './parts/household-list.tsx';
import { StatusFilter } from './parts/status-filter.tsx';
import { Trouble } from './parts/trouble.tsx';
import { VillageBars } from './parts/village-bars.tsx';

/** A township: its figures, its villages, and the households of the chosen one. */
export function Board({ code }: { readonly code: string }) {
  const { texts, label } = useSpeech();
  const { client } = useConnection();
  const address = useAddress();
  const { data, error, isPending, refetch } = useQuery(boardQuery(client, code));
  if (isPending) return <Loading />;
  if (error) return <Trouble error={error} retry={refetch} />;
  const { township } = data;
  if (!township) return <p role="alert">{texts.noTownship(code)}</p>;

  const villages = township.villages.nodes;
  const village = villages.find((one) => one.code === address.village) ?? villages[0];
  const status = knownStatus(address.status);
  return (
    <>
      <section className="township" aria-labelledby="township">
        <h2 id="township">{township.name}</h2>
        <p className="where">
          {[township.county?.name, township.region && label('Region', township.region), township.code]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Figures statistics={township.statistics} />
      </section>
      <div className="columns">
        <section className="villages" aria-labelledby="by-village">
          <h2 id="by-village">{texts.byVillage}</h2>
          <StatusFilter
            counts={township.statistics.householdsByStatus}
            chosen={status}
            choose={(next) => address.go({ status: next })}
          />
          <p className="hint">{texts.byVillageHint}</p>
          <VillageBars
            villages={villages}
            chosen={village?.code}
            status={status}
            choose={(next) => address.go({ village: next })}
          />
        </section>
        {village && <HouseholdList key={village.code} village={village} status={status} />}
      </div>
    </>
  );
}

function Loading() {
  const { texts } = useSpeech();
  return (
    <div className="loading" role="status" aria-busy="true">
      {texts.loading}
      <span className="bone" />
      <span className="bone" />
      <span className="bone" />
    </div>
  );
}
