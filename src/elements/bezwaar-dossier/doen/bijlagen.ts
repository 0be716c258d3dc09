import type {ReactiveControllerHost} from 'lit';
import {UploadController, type Grenzen} from '../../../controllers/uploads.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** The files of the papers that someone is sending, under the id of that act. They live in this page only. */
export class Bijlagen extends UploadController {
  constructor(host: Host, id: () => string, grenzen: () => Grenzen | undefined) {
    super(host, {
      get sleutel() {
        return id();
      },
      get grenzen() {
        return grenzen();
      },
      keep: () => Promise.resolve(),
      find: () => Promise.resolve(undefined),
      forget: () => Promise.resolve(),
      changed: () => undefined,
    });
  }

  readonly kies = (files: readonly File[]) => this.add(files);

  /** Nothing is under way any more: it was sent with its act, or somebody left. */
  leeg() {
    this.forgetAll();
  }
}
