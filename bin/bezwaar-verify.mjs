#!/usr/bin/env node
// Starts tools/verify.ts: checks a receipt or a whole dossier offline. Exit code 1 when anything is wrong with it.
import {register} from 'tsx/esm/api';

register();
const {main} = await import('../tools/verify.ts');
process.exitCode = await main(process.argv.slice(2));
