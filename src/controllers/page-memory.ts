/**
 * Session storage that may be blocked: reading then finds nothing and writing
 * does nothing. Only for what must survive the trip to the login page; never
 * for what a person typed.
 */
export const pageMemory = {
  read(name: string): string | null {
    try {
      return sessionStorage.getItem(name);
    } catch {
      return null;
    }
  },
  write(name: string, value: string) {
    try {
      sessionStorage.setItem(name, value);
    } catch {
      // Blocked: the person starts at the first screen after logging in.
    }
  },
  remove(name: string) {
    try {
      sessionStorage.removeItem(name);
    } catch {
      // Blocked, so there is nothing either.
    }
  },
};
