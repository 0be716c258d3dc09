import {readFileSync} from 'node:fs';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {parse} from 'yaml';
import type {Check, Finding} from './finding.js';

const names = ['basis', 'pakket', 'vragen', 'bronnen', 'deel', 'schrijfhulp'] as const;
type Name = (typeof names)[number];

const validators = new Map<string, ValidateFunction>();

function validator(name: string): ValidateFunction {
  if (!validators.size) {
    const ajv = new Ajv2020({allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true});
    formats.default(ajv);
    const schemas = names.map((each) => [each, JSON.parse(readFileSync(new URL(`../../../src/content/schema/${each}.schema.json`, import.meta.url), 'utf8')) as {$id: string}] as const);
    for (const [, schema] of schemas) ajv.addSchema(schema);
    for (const [each, {$id}] of schemas) validators.set(each, ajv.getSchema($id) as ValidateFunction);
  }
  return validators.get(name) as ValidateFunction;
}

/** Where `json` departs from a schema of the content. */
export function schemaFindings(json: unknown, schema: Name, where: string): readonly Finding[] {
  return findings(validator(schema), json, where);
}

let contract: Ajv2020 | undefined;

/** Where `json` departs from a schema of openapi.yaml, the one that the backend holds a municipality's file against. */
export function contractFindings(json: unknown, schema: string): readonly Finding[] {
  if (!contract) {
    // Not strict: an OpenAPI document holds words that JSON Schema does not know.
    contract = new Ajv2020({allErrors: true, strict: false, validateSchema: false});
    formats.default(contract);
    contract.addSchema({...parse(readFileSync(new URL('../../../openapi.yaml', import.meta.url), 'utf8')) as object, $id: 'contract'});
  }
  return findings(contract.getSchema(`contract#/components/schemas/${schema}`) as ValidateFunction, json, '');
}

function findings(check: ValidateFunction, json: unknown, where: string): readonly Finding[] {
  if (check(json)) return [];
  // The deepest faults say most; the ones above them only repeat that a choice failed.
  const errors = [...(check.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length).slice(0, 3);
  return errors.map(({instancePath, message, params}) => ({
    rule: 'schema', where: `${where}${instancePath}`, message: `${message ?? 'does not fit'} ${JSON.stringify(params)}`,
  }));
}

/** Every file of the pack fits its schema. */
export const schema: Check = ({pack}) => pack.files.flatMap(({json, schema: name, path}) => schemaFindings(json, name as Name, path));
