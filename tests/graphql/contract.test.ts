import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { expect, test } from 'vitest';
import { printedSchema, schemaFile } from '../../graphql/print-schema.ts';
import { schema } from '../../graphql/schema.ts';

/** What only the role ADMIN may ask for stands beside the contract, under names of its own. */
const OF_OPERATORS = /^((Query|Mutation)\.admin|Admin)[A-Z]\w+ was removed\.$/;
const contract = buildSchema(readFileSync(new URL('./contract.graphql', import.meta.url), 'utf8'));

test('the schema holds the contract: names, inputs, nullability', () => {
  expect(findBreakingChanges(contract, schema)).toEqual([]);
});

test('what we added to the contract is listed here, so that it is a decision', () => {
  expect(findDangerousChanges(contract, schema).map((change) => change.description)).toEqual([]);
});

test('the contract has every type and field of the schema, or the addition is listed here', () => {
  const added = findBreakingChanges(schema, contract)
    .map((change) => change.description)
    .filter((description) => !OF_OPERATORS.test(description));
  const decided = [
    'DueSetter', 'EmailKind', 'EmailMessage', 'EmailStatus', 'InterviewEventConnection', 'InterviewEventEdge',
    'ModelPurpose', 'ModelUsage', 'ModelUsagePart', 'SetRemindersInput', 'SetRemindersResult', 'Interview.dueSetBy',
    'Interview.emails', 'Interview.events', 'Interview.resumesAt', 'Interview.usage', 'Mutation.setReminders',
    'Query.interviewer', 'User.reminders',
  ];
  expect(added).toEqual(decided.map((name) => `${name} was removed.`));
});

test('the committed schema.graphql is the schema: run `npm run generate:schema` after a change', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(printedSchema());
});
