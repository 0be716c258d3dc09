import {expect} from '@open-wc/testing';
import {DraftController} from '../../src/controllers/draft/draft.js';
import {DraftStore} from '../../src/controllers/draft/draft-store.js';

/** Something that renders nothing. */
const host = {addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true)};

let count = 0;
const fresh = () => `test-${Date.now()}-${++count}`;

/** Everything that lies in the database, as text. */
async function raw(): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('bezwaar', 1);
    request.onsuccess = () => resolve(request.result);
  });
  const all = await new Promise<{bytes: ArrayBuffer}[]>((resolve) => {
    const request = db.transaction('concepten').objectStore('concepten').getAll();
    request.onsuccess = () => resolve(request.result as {bytes: ArrayBuffer}[]);
  });
  db.close();
  return all.map(({bytes}) => new TextDecoder('latin1').decode(bytes)).join('\n');
}

describe('a draft', () => {
  it('comes back after the page was closed', async () => {
    const id = fresh();
    const first = new DraftController<{text: string}>(host);
    await first.find(id);
    first.save({text: 'een'});
    first.save({text: 'twee 🐟'});
    await first.flush();
    expect(await new DraftController(host).find(id)).to.deep.equal({text: 'twee 🐟'});
  });

  it('lies on the device as unreadable bytes, files too', async () => {
    const store = await DraftStore.open();
    const id = fresh();
    await store.write(id, {geheim: 'spaargeld van mijn moeder'});
    await store.writeFile(id, 'foto', new Blob(['inhoud van de foto']));
    expect(await raw()).not.to.match(/spaargeld|inhoud van de foto/);
    expect(await (await store.readFile(id, 'foto', 'image/jpeg'))?.text()).to.equal('inhoud van de foto');
  });

  it('has a key that no script can read out', async () => {
    const store = await DraftStore.open();
    const id = fresh();
    await store.write(id, 1);
    const db = (store as unknown as {db: IDBDatabase}).db;
    const key = await new Promise<CryptoKey>((resolve) => {
      const request = db.transaction('sleutels').objectStore('sleutels').get(id);
      request.onsuccess = () => resolve(request.result as CryptoKey);
    });
    expect(key.extractable).to.be.false;
  });

  it('is gone with its files once removed, and leaves others alone', async () => {
    const store = await DraftStore.open();
    const [gone, stays] = [fresh(), fresh()];
    await store.write(gone, 1);
    await store.writeFile(gone, 'foto', new Blob(['x']));
    await store.write(stays, 2);
    await store.remove(gone);
    expect(await store.read(gone)).to.equal(undefined);
    expect(await store.readFile(gone, 'foto', '')).to.equal(undefined);
    expect(await store.read(stays)).to.equal(2);
  });

  it('is written again and again without mixing up two backends', async () => {
    const [a, b] = [new DraftController<number>(host), new DraftController<number>(host)];
    const [idA, idB] = [fresh(), fresh()];
    await Promise.all([a.find(idA), b.find(idB)]);
    for (let n = 0; n < 5; n++) {
      a.save(n);
      b.save(-n);
      await Promise.all([a.flush(), b.flush()]);
    }
    expect(await new DraftController<number>(host).find(idA)).to.equal(4);
    expect(await new DraftController<number>(host).find(idB)).to.equal(-4);
  });

  it('says that it is not kept when the browser refuses', async () => {
    const real = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const draft = new DraftController<number>(host);
    try {
      expect(await draft.find(fresh())).to.equal(undefined);
      draft.save(1);
      await draft.flush();
      expect(draft.keeping).to.equal('geblokkeerd');
      expect(await draft.saveFile('foto', new Blob(['x']))).to.be.false;
    } finally {
      indexedDB.open = real;
    }
  });

  it('keeps nothing from the moment that is asked', async () => {
    const id = fresh();
    const draft = new DraftController<number>(host);
    await draft.find(id);
    draft.save(1);
    await draft.flush();
    const asked = draft.keepNothing();
    draft.save(2);
    await Promise.all([asked, draft.flush()]);
    expect(await new DraftController(host).find(id)).to.equal(undefined);
  });
});
