import { clusterFile, inventoriesOf } from '../../lib/cli/check-options';

describe('a file of a cluster', () => {
  it.each([
    ['nodes.json', { file: 'nodes.json' }],
    ['cl1=nodes.json', { cluster: 'cl1', file: 'nodes.json' }],
    ['prod.cl-1_a=folder/nodes=1.json', { cluster: 'prod.cl-1_a', file: 'folder/nodes=1.json' }],
    ['./cl1=nodes.json', { file: './cl1=nodes.json' }],
    ['/tmp/cl1=nodes.json', { file: '/tmp/cl1=nodes.json' }],
    ['=nodes.json', { file: '=nodes.json' }],
    ['cl1=', { file: 'cl1=' }],
    ['', { file: '' }],
  ])('%j is %j', (text, file) => {
    expect(clusterFile(text)).toEqual(file);
  });
});

describe('the inventories', () => {
  it.each([
    [{ nodes: ['a.json', 'cl2=b.json'] }, [{ file: 'a.json' }, { cluster: 'cl2', file: 'b.json' }]],
    [{ nodes: ['a.json'], cluster: 'cl1' }, [{ cluster: 'cl1', file: 'a.json' }]],
    [{ nodes: ['cl1=a.json'], cluster: 'cl1' }, [{ cluster: 'cl1', file: 'a.json' }]],
  ])('of %j are %j', (options, files) => {
    expect(inventoriesOf(options)).toEqual(files);
  });
});
