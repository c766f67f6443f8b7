import type { ModelUsagePart as Part } from '../../store/model-calls.ts';
import { builder } from '../builder.ts';
import { ModelPurpose } from './vocabulary.ts';

type Counts = Omit<Part, 'purpose'>;

const MICROS = 1_000_000;

const ModelUsagePart = builder.objectRef<Part>('ModelUsagePart').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    purpose: t.expose('purpose', { type: ModelPurpose }),
    calls: t.exposeInt('calls'),
    promptTokens: t.exposeInt('promptTokens'),
    completionTokens: t.exposeInt('completionTokens'),
    costUsd: t.float({ resolve: ({ costMicros }) => costMicros / MICROS }),
  }),
});

const sumOf = (parts: Part[], count: keyof Counts): number => parts.reduce((sum, part) => sum + part[count], 0);

/** The parts of an interview; the sums are made from them. */
export const ModelUsage = builder.objectRef<Part[]>('ModelUsage').implement({
  description: 'What the model that judges was used for so far, calls that failed included.',
  authScopes: { anyone: true },
  fields: (t) => ({
    calls: t.int({ resolve: (parts) => sumOf(parts, 'calls') }),
    promptTokens: t.int({ resolve: (parts) => sumOf(parts, 'promptTokens') }),
    completionTokens: t.int({ resolve: (parts) => sumOf(parts, 'completionTokens') }),
    costUsd: t.float({
      description: 'At the prices that were configured when the calls were made.',
      resolve: (parts) => sumOf(parts, 'costMicros') / MICROS,
    }),
    byPurpose: t.field({ type: [ModelUsagePart], resolve: (parts) => parts }),
  }),
});
