/**
 * WebKit through WebKitGTK's driver. Not in the default install (94 MB): the
 * README says which two Debian packages and which npm package it asks for, and
 * how to start the driver on port 4488.
 */
export async function webkit() {
  const {webdriverLauncher} = await import('@web/test-runner-webdriver');
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: Number(process.env.WEBKIT_PORT ?? 4488),
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {
        binary: process.env.WEBKIT_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        args: ['--automation'],
      },
    },
  });
}
