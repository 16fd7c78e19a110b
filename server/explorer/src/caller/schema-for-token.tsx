import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { bearerOf } from './bearer.js';
import { useCaller } from './caller.js';

/** Asks for the schema again when a token is pasted: a server may tell it to nobody without one. */
export function SchemaForToken() {
  const bearer = bearerOf(useCaller().token);
  const schema = useGraphiQL(({ schema }) => schema);
  const { introspect } = useGraphiQLActions();
  const asked = useRef('');
  useEffect(() => {
    if (schema || asked.current === bearer) return;
    asked.current = bearer;
    void introspect();
  }, [bearer, schema, introspect]);
  return null;
}
