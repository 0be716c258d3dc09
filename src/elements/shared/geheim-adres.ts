import {msg} from '@lit/localize';

/** The warning that comes with a secret address, for who reads it. */
export function geheimAdresZin(voor: 'burger' | 'behandelaar') {
  return voor === 'behandelaar'
    ? msg('Geheim adres. Zet dit adres in geen brief, verslag of ander stuk dat iemand anders ziet.')
    : msg('Dit adres is geheim. De gemeente zet het in geen stuk dat een ander ziet. Laat dit scherm ook zelf aan niemand zien.');
}
