import { GraphQLFloat } from 'graphql';
import { Column } from '../model/column.js';
import { Dated } from './dated.js';

/** Dated rows with a place on the map, where it is known. */
export abstract class Located extends Dated {
  @Column(() => GraphQLFloat, { nullable: true, description: 'Latitude in degrees, WGS 84 (纬度，度).' })
  latitude?: number;

  @Column(() => GraphQLFloat, { nullable: true, description: 'Longitude in degrees, WGS 84 (经度，度).' })
  longitude?: number;
}
