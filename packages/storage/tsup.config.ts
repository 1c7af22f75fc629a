import { spillwayPackage } from '../../tsup.base.ts';

export default spillwayPackage(['src/index.ts', 'src/conformance/index.ts', 'src/faulty/index.ts']);
