import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import type { Change, Level } from './level.ts';

/**
 * What the difference of two schemas, in SDL, means for programs that use the SDK.
 * - Major: what breaks a request, or a program that compiles. A member taken from an enum is such a thing, wherever the
 *   enum is used: requests with it are refused, and tables keyed by the members no longer compile.
 * - Minor: whatever else changes a type. A new member of an enum is no more than that: in results enums are open, so every
 *   program has had to expect it, and where only callers send it, it is a choice that nobody has to make.
 * - Patch: what is read by people alone.
 */
export async function schemaChanges(before: string, after: string): Promise<Change[]> {
  const old = buildSchema(before);
  const changes = await diff(old, buildSchema(after));
  const isNew = (path = '') => old.getType(path.split('.', 1)[0] ?? '') === undefined;
  return (
    changes
      // What is within a new type is told with it.
      .filter(({ type, path }) => type === 'TYPE_ADDED' || !isNew(path))
      .map(({ type, criticality, message }) => ({
        level: levelOf(String(type), criticality.level),
        what: message,
      }))
  );
}

function levelOf(type: string, criticality: CriticalityLevel): Level {
  if (criticality === CriticalityLevel.Breaking) return 'major';
  // The one directive of input objects is @oneOf, which refuses most of what the object took before.
  if (type === 'DIRECTIVE_USAGE_INPUT_OBJECT_ADDED') return 'major';
  // The arguments of directives are a reason and an address.
  return /DESCRIPTION|DEPRECATION_REASON|^DIRECTIVE_USAGE_ARGUMENT_(?:ADDED|REMOVED)$/.test(type)
    ? 'patch'
    : 'minor';
}
