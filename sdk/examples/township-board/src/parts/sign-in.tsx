import { type FormEvent, useState } from 'react';
import { useConnection } from '../data/connection.tsx';
import { useSpeech } from '../language/language.tsx';

/** Takes the token that the reader calls with. */
export function SignIn() {
  const { texts } = useSpeech();
  const { signedIn, signIn, signOut } = useConnection();
  const [refused, setRefused] = useState(false);
  if (signedIn) {
    return (
      <button type="button" className="sign-out" onClick={signOut}>
        {texts.signOut}
      </button>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    try {
      signIn(typeof token === 'string' ? token.trim() : '');
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      setRefused(true);
    }
  };
  return (
    <form className="sign-in" onSubmit={submit}>
      <label>
        {texts.token}
        <input
          name="token"
          type="password"
          autoComplete="off"
          required
          aria-invalid={refused}
          aria-describedby={refused ? 'bad-token' : undefined}
          onChange={() => setRefused(false)}
        />
      </label>
      <button type="submit">{texts.signIn}</button>
      {refused && (
        <p id="bad-token" role="alert">
          {texts.badToken}
        </p>
      )}
    </form>
  );
}
