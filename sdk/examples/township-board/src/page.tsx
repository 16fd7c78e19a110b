import { useQuery } from '@tanstack/react-query';
import { useAddress } from './address.ts';
import { Board } from './board.tsx';
import { useConnection } from './data/connection.tsx';
import { townshipsQuery } from './data/queries.ts';
import { useSpeech } from './language/language.tsx';
import { LanguageSwitch } from './parts/language-switch.tsx';
import { SignIn } from './parts/sign-in.tsx';
import { Trouble } from './parts/trouble.tsx';

export function Page() {
  const { texts } = useSpeech();
  const { client, signedIn } = useConnection();
  const { township, go } = useAddress();
  const { data, error, refetch } = useQuery(townshipsQuery(client));
  const townships = data?.townships.nodes ?? [];
  const shown = township ?? townships[0]?.code;
  return (
    <>
      <header className="page-header">
        <h1>{texts.title}</h1>
        <label className="picker">
          {texts.township}
          <select
            value={shown ?? ''}
            onChange={({ target }) => go({ township: target.value, village: null })}
          >
            {townships.some(({ code }) => code === shown) || <option value={shown}>{shown}</option>}
            {townships.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <SignIn />
        <LanguageSwitch />
      </header>
      {!signedIn && <p className="note">{texts.publicNote}</p>}
      <main>
        {error && <Trouble error={error} retry={refetch} />}
        {data && !shown && <p role="status">{texts.noTownships}</p>}
        {shown && !error && <Board key={shown} code={shown} />}
      </main>
    </>
  );
}
