import {expect, waitUntil} from '@open-wc/testing';
import type {TeBewaren} from '../../src/api/concepten.js';
import {DraftServer, type ServerHome} from '../../src/controllers/draft/draft-server.js';
import {FakeBackend} from '../support/fake-backend.js';

const PUT = 'PUT /concepten/{sleutel}';

describe('a draft that is kept at the municipality', () => {
  let backend: FakeBackend;
  let draft: DraftServer;
  let text: string;
  let sent: string | undefined;
  const heard: string[] = [];

  beforeEach(() => {
    backend = new FakeBackend();
    backend.gemeente = {...backend.gemeente, concepten: {dagen: 30}};
    heard.length = 0;
    text = sent = '';
    const sleutel = crypto.randomUUID();
    let versie: string | undefined;
    const home: ServerHome = {
      outgoing: () => Promise.resolve(text === sent ? undefined : {sleutel, versie, omschrijving: '', inhoud: text}),
      kept: (what: TeBewaren, nu) => {
        [sent, versie] = [what.inhoud, nu];
        return Promise.resolve();
      },
      changed: () => Promise.resolve(void heard.push('changed')),
      handedIn: () => heard.push('handed in'),
    };
    const host = {endpoint: backend.endpoint, addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true)};
    draft = new DraftServer(host, home);
  });

  afterEach(() => backend.remove());

  const puts = () => backend.verzoeken.filter((each) => each === PUT).length;
  const types = (words: string) => {
    text = words;
    draft.save();
  };

  it('goes once for several changes, and one request at a time', async () => {
    backend.breek(PUT, {wacht: 50}, 1);
    types('a');
    void draft.flush();
    await waitUntil(() => puts() === 1);
    types('ab');
    types('abc');
    await draft.flush();
    expect([puts(), sent, draft.isBehind]).to.deep.equal([2, 'abc', false]);
    await draft.flush();
    expect(puts(), 'nothing new').to.equal(2);
  });

  it('goes by itself after a pause in typing', async () => {
    types('a');
    await waitUntil(() => sent === 'a', 'kept', {timeout: 2500});
    expect(puts()).to.equal(1);
  });

  it('says that it is behind when that fails, and waits as long as the backend asks', async () => {
    backend.breek(PUT, {status: 503}, 1);
    types('a');
    await draft.flush();
    expect([draft.isBehind, draft.savedAt, sent]).to.deep.equal([true, undefined, '']);
    await draft.flush();
    expect([draft.isBehind, sent]).to.deep.equal([false, 'a']);
  });

  it('tells of another version, and of a receipt, instead of writing over it', async () => {
    backend.breek(PUT, {status: 412}, 1);
    types('a');
    await draft.flush();
    expect(heard).to.deep.equal(['changed']);
    expect(sent).to.equal('');
  });
});
