/**
 * Only in the demo: the day that the visitor pretends it is. `?vandaag=2026-05-14`
 * sets a cookie, which the demo's backend reads, and the attribute `vandaag` of every element.
 * The cookie keeps the day along links and through logging in.
 */
const COOKIE = 'demo-vandaag';
const english = document.documentElement.lang === 'en';

/** The day as people say it: "donderdag 14 mei 2026". */
const inWords = (day) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(english ? 'en-GB' : 'nl-NL', {dateStyle: 'full', timeZone: 'UTC'});

/** Whether `day` is a day that exists, written as 2026-05-14. */
const exists = (day) => {
  const date = new Date(`${day}T12:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(day ?? '') && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
};

/** The day asked for in the address, remembered for the pages after this one; else the remembered one. */
function chosenDay() {
  const asked = new URLSearchParams(location.search).get('vandaag');
  if (asked !== null) {
    document.cookie = exists(asked) ? `${COOKIE}=${asked}; path=/; SameSite=Lax` : `${COOKIE}=; path=/; max-age=0`;
  }
  const kept = document.cookie.match(/(?:^|; )demo-vandaag=([^;]*)/)?.[1];
  return exists(kept) ? kept : undefined;
}

/** Forgets the chosen day and shows this page as it is today. */
function backToToday() {
  document.cookie = `${COOKIE}=; path=/; max-age=0`;
  const here = new URL(location.href);
  here.searchParams.delete('vandaag');
  if (here.href === location.href) location.reload();
  else location.replace(here);
}

/** Says in the bar which day it is here. */
function showDay(day) {
  const text = document.querySelector('#demo-dag');
  if (!text) return;
  const today = new Date().toLocaleDateString('sv-SE', {timeZone: 'Europe/Amsterdam'});
  text.textContent = english ? `Today is ${inWords(day ?? today)}.` : `Vandaag is ${inWords(day ?? today)}.`;
  document.querySelector('.balk input').value = day ?? today;
  const back = document.querySelector('#demo-echt');
  back.hidden = !day;
  back.addEventListener('click', backToToday);
}

const day = chosenDay();
for (const element of document.querySelectorAll('[endpoint]')) {
  if (day) element.setAttribute('vandaag', day);
}
showDay(day);
