/**
 * Prints only `element`, not the page around it. The rule is a constructed
 * sheet, which a strict Content-Security-Policy allows, and goes after printing.
 * An element inside another shadow root prints with its page.
 */
export function printOnly(element: HTMLElement) {
  if (element.getRootNode() !== document) return window.print();
  const tag = element.localName;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { body :not(${tag}):not(:has(${tag})) { display: none !important; } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const restore = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  addEventListener('afterprint', restore, {once: true});
  window.print();
}
