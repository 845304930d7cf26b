// A simulator for a test program, with the inventory that the examples expect to find.
import { startSimulator } from 'cdk-routable-pods/simulator';
