import { FIRST_ROLE, isRole, type RoleName } from './roles.js';

const STORAGE_KEY = 'county-graph:role';

/** The role that this tab played last; the token of a role is never kept. */
export function rememberedRole(): RoleName {
  try {
    const stored = sessionStorage.getItem(STORAGE_KEY);
    return isRole(stored) ? stored : FIRST_ROLE;
  } catch {
    // A browser that blocks site data throws on the first touch.
    return FIRST_ROLE;
  }
}

export function rememberRole(role: RoleName): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, role);
  } catch {
    // Then the role lasts until the page is left.
  }
}
