/**
 * What all skeletons are rendered with. Lists are within a folder of values, and what is not wanted is an empty text: that is
 * how cookiecutter can take them too.
 */
export const values = {
  name: 'item-service',
  title: 'Items of the Shop',
  owner: 'Shop-Team',
  docs: 'yes',
  metrics: '',
  project: {
    region: 'Europe-West',
    features: ['orders', 'payments', 'stock'],
    ports: ['8080', '9090'],
  },
};

/** Fields that hold a text. */
export const texts = ['name', 'title', 'owner', 'project.region'];

/** Fields that say yes or no. */
export const flags = ['docs', 'metrics'];

/** Fields that hold a list. */
export const lists = ['project.features', 'project.ports'];
