/** Joined here, so that no payload and no source of ours holds it. */
export const hostCanary = ['f2', 'of', 'host', '77'].join('-');

/** What a host could hand to templates by mistake: an object of a class, with secrets. */
export class HostObject {
  hidden = hostCanary;

  get canary(): string {
    return hostCanary;
  }

  getCanary(): string {
    return hostCanary;
  }
}
