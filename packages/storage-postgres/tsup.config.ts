import { spillwayPackage } from '../../tsup.base.ts';

export default spillwayPackage(['src/index.ts']);
