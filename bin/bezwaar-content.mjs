#!/usr/bin/env node
// `bezwaar-content lint|graph|diff`: for those who write and check the content.
import {register} from 'tsx/esm/api';

register();
const {main} = await import('../tools/content.ts');
process.exitCode = await main(process.argv.slice(2));
