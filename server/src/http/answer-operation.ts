import { type Answer, type Asked, answerQuery, refusal } from './answer.js';
import { answerMutation, type WriteSettings } from './mutations.js';

/** Answers an operation of either kind; undefined when it asks for the schema alone. */
export async function answerOperation(settings: WriteSettings, asked: Asked): Promise<Answer | undefined> {
  if (asked.operation.operation !== 'mutation') return answerQuery(settings, asked);
  try {
    return await answerMutation(settings, asked);
  } catch (thrown) {
    return refusal(thrown);
  }
}
