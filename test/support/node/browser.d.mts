import type {Browser, LaunchOptions} from 'puppeteer-core';

export function chromium(): Promise<LaunchOptions>;
export function firefoxPath(): string;
export function launch(options?: LaunchOptions): Promise<Browser>;
