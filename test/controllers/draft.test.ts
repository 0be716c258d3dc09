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

  it('is saved while someone types on without a pause', async () => {
    const id = fresh();
    const typing = new DraftController<number>(host);
    await typing.find(id);
    for (let letter = 0; letter < 26; letter++) {
      typing.save(letter);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const kept = await new DraftController<number>(host).find(id);
    expect(kept).to.be.within(10, 25);
  });

  for (const event of ['beforeunload', 'pagehide']) {
    it(`is saved at once when the page goes (${event})`, async () => {
      const id = fresh();
      const typing = new DraftController<string>(host);
      await typing.find(id);
      const saved = new Promise<void>((resolve) => {
        const watch = setInterval(() => {
          if (typing.savedAt === undefined) return;
          clearInterval(watch);
          resolve();
        }, 5);
      });
      typing.save('tot het laatste woord');
      const began = Date.now();
      dispatchEvent(new Event(event));
      await saved;
      expect(Date.now() - began).to.be.below(250);
      expect(await new DraftController<string>(host).find(id)).to.equal('tot het laatste woord');
    });
  }

  it('lies on the device as unreadable bytes, files too', async () => {
    const store = await DraftStore.open();
    const id = fresh();
    await store.write(id, {geheim: 'spaargeld van mijn moeder'}, undefined);
    await store.writeAside(id, 'ander', {geheim: 'spaargeld van mijn oma'});
    await store.writeFile(id, 'foto', new Blob(['inhoud van de foto']));
    expect(await raw()).not.to.match(/spaargeld|inhoud van de foto/);
    expect(await (await store.readFile(id, 'foto', 'image/jpeg'))?.text()).to.equal('inhoud van de foto');
  });

  it('has a key that no script can read out', async () => {
    const store = await DraftStore.open();
    const id = fresh();
    await store.write(id, 1, undefined);
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
    await store.write(gone, 1, undefined);
    await store.writeAside(gone, 'ander', 1);
    await store.writeFile(gone, 'foto', new Blob(['x']));
    await store.write(stays, 2, undefined);
    await store.remove(gone);
    expect(await store.read(gone)).to.equal(undefined);
    expect(await store.readFile(gone, 'foto', '')).to.equal(undefined);
    expect(await store.readAside(gone)).to.deep.equal([]);
    expect((await store.read(stays))?.value).to.equal(2);
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

describe('a draft in two tabs', () => {
  let id: string;
  let a: DraftController<string>;
  let b: DraftController<string>;
  let followed: string[];

  /** Both tabs have the same text open. */
  beforeEach(async () => {
    id = fresh();
    followed = [];
    a = new DraftController<string>(host);
    b = new DraftController<string>(host, {
      follow: (value) => followed.push(value),
      isSame: (one, other) => one.trim() === other.trim(),
    });
    await a.find(id);
    await write(a, 'samen');
    await b.find(id);
  });

  async function write(tab: DraftController<string>, text: string) {
    tab.save(text);
    await tab.flush();
  }

  /** What a tab that opens now finds: the draft, then what was set aside. */
  async function onDevice() {
    const tab = new DraftController<string>(host);
    return [await tab.find(id), ...tab.aside.map(([, text]) => text)];
  }

  const isBack = (tab: DraftController<string>) => (tab as unknown as {lookForNewer(): Promise<void>}).lookForNewer();

  it('follows the other tab when it has nothing of its own', async () => {
    await write(a, 'verder');
    await isBack(b);
    expect(followed).to.deep.equal(['verder']);
    await write(b, 'nog verder');
    expect(b.conflict).to.equal(undefined);
    expect(await onDevice()).to.deep.equal(['nog verder']);
  });

  it('does not follow over what was typed a moment ago', async () => {
    await write(a, 'van a');
    b.save('van b');
    await isBack(b);
    await b.flush();
    expect([followed, b.conflict]).to.deep.equal([[], {theirs: 'van a'}]);
  });

  it('does not follow over what is typed while it looks', async () => {
    await write(a, 'van a');
    const looking = isBack(b);
    b.save('van b');
    const saved = b.flush();
    await Promise.all([looking, saved]);
    expect([followed, b.conflict]).to.deep.equal([[], {theirs: 'van a'}]);
  });

  it('keeps both when both were changed', async () => {
    await write(a, 'van a');
    await write(b, 'van b');
    expect(b.conflict).to.deep.equal({theirs: 'van a'});
    await write(b, 'van b, verder');
    expect(await onDevice()).to.deep.equal(['van a', 'van b, verder']);
  });

  it('lets one of two saves at the same moment win, and keeps the other', async () => {
    await Promise.all([write(a, 'van a'), write(b, 'van b')]);
    expect((await onDevice()).sort()).to.deep.equal(['van a', 'van b']);
  });

  it('sets the other text aside when this one is chosen, and it can come back', async () => {
    await write(a, 'van a');
    await write(b, 'van b');
    await b.chooseMine('van b');
    expect(await onDevice()).to.deep.equal(['van b', 'van a']);
    const [version] = b.aside;
    if (version) await b.bring(version, 'van b');
    expect(await onDevice()).to.deep.equal(['van a', 'van b']);
    await write(b, 'van a, verder');
    expect(b.conflict).to.equal(undefined);
  });

  it('sets this text aside when the other one is chosen', async () => {
    await write(a, 'van a');
    await write(b, 'van b');
    await write(a, 'van a, verder');
    expect(await b.chooseTheirs()).to.equal('van a, verder');
    await write(b, 'van a, en nog meer');
    expect(await onDevice()).to.deep.equal(['van a, en nog meer', 'van b']);
  });

  it('asks before it writes again what was erased elsewhere', async () => {
    await a.discard('samen');
    await write(b, 'van b');
    expect(b.conflict).to.deep.equal({theirs: undefined});
    expect(await onDevice()).to.deep.equal([undefined]);
    await b.chooseMine('van b');
    expect(await onDevice()).to.deep.equal(['van b']);
  });

  it('is not erased by a tab that has not seen the newest text', async () => {
    await write(a, 'van a');
    expect(await b.discard('samen')).to.be.false;
    expect(b.conflict).to.deep.equal({theirs: 'van a'});
    expect((await onDevice())[0]).to.equal('van a');
  });

  it('that was erased and begun anew is not written over by an old tab', async () => {
    await a.discard('samen');
    await write(a, 'een ander bezwaar');
    await write(b, 'van b');
    expect(await onDevice()).to.deep.equal(['een ander bezwaar', 'van b']);
  });

  it('asks nothing when both changed it in the same way', async () => {
    await write(a, 'hetzelfde');
    await write(b, 'hetzelfde ');
    expect([b.conflict, await onDevice()]).to.deep.equal([undefined, ['hetzelfde ']]);
  });

  it('can be followed without end', async () => {
    for (let n = 0; n < 4; n++) {
      await write(n % 2 ? b : a, `ronde ${n}`);
      await isBack(n % 2 ? a : b);
    }
    expect(await onDevice()).to.deep.equal(['ronde 3']);
  });
});
