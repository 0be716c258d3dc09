import {serve} from '@hono/node-server';
import {Hono} from 'hono';
import pg from 'pg';

/** The floor: no contract, no session, no events; one durable row per request. Prints its port when it listens. */
const pool = new pg.Pool({connectionString: process.env['DATABASE_URL'], max: 10});
await pool.query('create table if not exists kaal (id uuid primary key, tekst text not null)');
const app = new Hono().put('/:id', async (c) => {
  await pool.query('insert into kaal values ($1, $2)', [c.req.param('id'), await c.req.text()]);
  return c.json({ok: true}, 201);
});
serve({fetch: app.fetch, port: 0, hostname: '127.0.0.1'}, ({port}) => console.log(port));
