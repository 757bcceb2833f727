import { ApiError } from '../api/ApiError';
import { Handler, RepositoryCall } from '../api/Call';
import { inRepository, withToken } from '../api/inRepository';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { Answer, json, noContent } from '../http/Answer';
import { createKeyPair } from '../secrets/sealedBox';
import { KeyPair, SecretRecord } from '../store/RepositoryRecord';
import { Holder, HolderHandler } from './actionsHolder';
import { checkSecretName, proveSealed } from './sealedValue';

/** The operations on secrets, the same for a repository and an environment, each with a key pair of its own. */
export function secretHandlers(
  holder: Holder,
): Record<'publicKey' | 'list' | 'get' | 'put' | 'remove', Handler> {
  const operation = (handle: HolderHandler) =>
    // Even the names of secrets are nobody's business.
    inRepository(withToken(call => handle(call, holder)));
  return {
    publicKey: operation(publicKey),
    list: operation(list),
    get: operation((call, it) => json(200, present(find(call, it)))),
    put: operation(put),
    remove: operation(remove),
  };
}

async function publicKey(call: RepositoryCall, holder: Holder) {
  const keyPair = await keyPairOf(call, holder);
  return json(200, { key_id: keyPair.id, key: keyPair.publicKey });
}

async function keyPairOf(
  call: RepositoryCall,
  holder: Holder,
): Promise<KeyPair> {
  const owner = holder(call);
  if (owner.keyPair) return owner.keyPair;
  const made = await createKeyPair();
  // Another request may have made one meanwhile; whoever got that key must be able to use it.
  owner.keyPair ??= made;
  call.github.repositories.save(call.repository);
  return owner.keyPair;
}

function list(call: RepositoryCall, holder: Holder): Answer {
  const all = holder(call).secrets;
  const { items, headers } = paginate(call, all);
  const secrets = items.map(present);
  return json(200, { total_count: all.length, secrets }, headers);
}

async function put(call: RepositoryCall, holder: Holder): Promise<Answer> {
  const { parameters, body } = call;
  const name = checkSecretName(parameters.secret_name);
  const keyPair = await keyPairOf(call, holder);
  const sealed = String(body.encrypted_value);
  await proveSealed(sealed, String(body.key_id), keyPair);
  const created = store(call, holder, { name, keyId: keyPair.id, sealed });
  return created ? json(201, {}) : noContent();
}

function store(
  call: RepositoryCall,
  holder: Holder,
  secret: Pick<SecretRecord, 'name' | 'keyId' | 'sealed'>,
): boolean {
  const { secrets } = holder(call);
  const time = now();
  const known = secrets.find(({ name }) => name === secret.name);
  if (known) Object.assign(known, secret, { updatedAt: time });
  else secrets.push({ ...secret, createdAt: time, updatedAt: time });
  call.github.repositories.save(call.repository);
  return known === undefined;
}

function remove(call: RepositoryCall, holder: Holder): Answer {
  const found = find(call, holder);
  const owner = holder(call);
  owner.secrets = owner.secrets.filter(secret => secret !== found);
  call.github.repositories.save(call.repository);
  return noContent();
}

function find(call: RepositoryCall, holder: Holder): SecretRecord {
  const name = call.parameters.secret_name.toUpperCase();
  const found = holder(call).secrets.find(secret => secret.name === name);
  if (!found) throw ApiError.notFound();
  return found;
}

function present({ name, createdAt, updatedAt }: SecretRecord) {
  return { name, created_at: createdAt, updated_at: updatedAt };
}
