import {readFileSync} from 'node:fs';
import {Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {parse} from 'yaml';

/** A parameter of an operation. */
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: AnySchema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, (Body & {readonly headers?: object}) | Ref>>;
}

interface Body {
  readonly content?: Readonly<Record<string, {readonly schema: AnySchema}>>;
}

/** A schema of which one field says which of several others holds. */
interface Keuze {
  readonly discriminator: {readonly propertyName: string; readonly mapping: Readonly<Record<string, string>>};
}

interface Ref {
  readonly $ref: string;
}

/** The part of an OpenAPI document that is read here. */
export interface OpenApi {
  readonly info: {readonly version: string};
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** One thing that does not fit the contract. `pointer` is a JSON Pointer into a body, or `/name` of a parameter. */
export interface Misfit {
  readonly in: 'body' | 'path' | 'query' | 'header';
  readonly pointer: string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * openapi.yaml at run time: the same file that types and documentation come from decides what a request may hold.
 * Nothing is coerced or filled in; a body passes as it is or not at all.
 */
export class Contract {
  private readonly ajv: Ajv2020;
  private readonly operations: ReadonlyMap<string, Operation>;
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(readonly document: OpenApi) {
    // Not strict: an OpenAPI document holds words that JSON Schema does not know.
    this.ajv = new Ajv2020({strict: false, allErrors: true, validateSchema: false, verbose: true});
    addFormats.default(this.ajv);
    this.ajv.addSchema({...document, $id: 'contract'});
    this.operations = new Map(Object.values(document.paths).flatMap((path) => operationsOf(path)));
  }

  get version(): string {
    return this.document.info.version;
  }

  /** What does not fit in the path, query and headers of a request. Unknown query parameters are let pass. */
  checkParameters(operationId: string, values: Readonly<Record<Parameter['in'], Readonly<Record<string, string | undefined>>>>): readonly Misfit[] {
    return this.parameters(operationId).flatMap(({name, in: place, required, schema}) => {
      const value = values[place][place === 'header' ? name.toLowerCase() : name];
      if (value === undefined) return required ? [{in: place, pointer: `/${name}`, code: 'required', params: {}}] : [];
      return this.errors(`${operationId}:${place}:${name}`, schema, value).map((error) => misfit(error, place, `/${name}`));
    });
  }

  /** What does not fit in a JSON body. Where a field says of which kind it is, only what that kind asks. */
  checkBody(operationId: string, value: unknown): readonly Misfit[] {
    const schema = this.operation(operationId).requestBody?.content?.['application/json']?.schema;
    if (schema === undefined) throw new TypeError(`${operationId} has no JSON body in the contract`);
    const resolved: object | boolean = typeof schema === 'object' ? this.resolve(schema) : schema;
    if (typeof resolved === 'object' && 'discriminator' in resolved) return this.checkChoice(`${operationId}:body`, resolved as Keuze, value);
    return this.narrowed(`${operationId}:body`, this.errors(`${operationId}:body`, schema, value));
  }

  private checkChoice(key: string, {discriminator: {propertyName, mapping}}: Keuze, value: unknown): readonly Misfit[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{in: 'body', pointer: '', code: 'type', params: {}}];
    const kind: unknown = (value as Record<string, unknown>)[propertyName];
    if (typeof kind !== 'string' || !Object.hasOwn(mapping, kind)) return [{in: 'body', pointer: `/${propertyName}`, code: 'discriminator', params: {}}];
    return this.narrowed(`${key}:${kind}`, this.errors(`${key}:${kind}`, {$ref: mapping[kind]}, value));
  }

  /** Of a choice somewhere inside a body only what the chosen kind asks, not what each of the others would. */
  private narrowed(key: string, errors: readonly ErrorObject[]): readonly Misfit[] {
    const choice = errors.find(({keyword, parentSchema}) => keyword === 'oneOf' && parentSchema !== undefined && 'discriminator' in parentSchema);
    if (!choice) return errors.map((error) => misfit(error, 'body', error.instancePath));
    const at = choice.instancePath;
    const inside = this.checkChoice(`${key}:${at}`, choice.parentSchema as unknown as Keuze, choice.data);
    const outside = errors.filter(({instancePath}) => !`${instancePath}/`.startsWith(`${at}/`)).map((error) => misfit(error, 'body', error.instancePath));
    return [...outside, ...inside.map((one) => ({...one, pointer: at + one.pointer}))];
  }

  /** What does not fit in an answer; also when status or media type is not in the contract. For tests. */
  checkAnswer(operationId: string, status: number, mediaType: string | undefined, value: unknown): readonly string[] {
    const answer = this.resolve(this.operation(operationId).responses[String(status)] ?? {});
    if (!this.operation(operationId).responses[String(status)]) return [`${operationId} does not promise status ${status}`];
    const type = mediaType?.split(';')[0];
    if (!answer.content) return type ? [`${operationId} ${status} promises no body`] : [];
    const schema = answer.content[type ?? '']?.schema;
    if (schema === undefined) return [`${operationId} ${status} does not promise ${type}`];
    if (!type?.endsWith('json')) return [];
    return this.errors(`${operationId}:${status}:${type}`, schema, value).map(({instancePath, message}) => `${instancePath} ${message}`);
  }

  /** What does not fit a named schema of the contract. */
  checkSchema(name: string, value: unknown): readonly string[] {
    return this.errors(`schema:${name}`, {$ref: `#/components/schemas/${name}`}, value).map(({instancePath, message}) => `${instancePath} ${message}`);
  }

  private errors(key: string, schema: AnySchema, value: unknown): readonly ErrorObject[] {
    const known = this.validators.get(key) ?? this.ajv.compile(within(schema));
    this.validators.set(key, known);
    return known(value) ? [] : (known.errors ?? []);
  }

  private operation(operationId: string): Operation {
    const found = this.operations.get(operationId);
    if (!found) throw new TypeError(`${operationId} is not in the contract`);
    return found;
  }

  private parameters(operationId: string): readonly Parameter[] {
    return (this.operation(operationId).parameters ?? []).map((parameter) => this.resolve(parameter));
  }

  private resolve<T extends object>(value: T | Ref): T {
    if (!('$ref' in value)) return value;
    const parts = value.$ref.slice(2).split('/');
    return parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], this.document) as T;
  }
}

/** Reads openapi.yaml of this project. */
export function loadContract(): Contract {
  return new Contract(parse(readFileSync(new URL('../../../openapi.yaml', import.meta.url), 'utf8')) as OpenApi);
}

function operationsOf(path: Readonly<Record<string, unknown>>): (readonly [string, Operation])[] {
  const shared = (path['parameters'] ?? []) as Operation['parameters'] & object;
  return ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) => {
    const operation = path[method] as Operation | undefined;
    return operation ? [[operation.operationId, {...operation, parameters: [...shared, ...(operation.parameters ?? [])]}] as const] : [];
  });
}

/** The schema with its references pointing into the whole document. */
function within(schema: AnySchema): AnySchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')) as AnySchema;
}

function misfit({keyword, params}: ErrorObject, place: Misfit['in'], pointer: string): Misfit {
  const missing = keyword === 'required' ? `/${String(params['missingProperty'])}` : '';
  return {in: place, pointer: pointer + missing, code: keyword, params};
}
