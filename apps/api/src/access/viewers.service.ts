import { Injectable, NotImplementedException } from '@nestjs/common';
import type { Viewer } from './viewer.js';
import type { DemoViewerGroup, ViewerView } from './viewer.model.js';

/** What viewers are told about themselves, and the invented ones to choose from. */
@Injectable()
export class ViewersService {
  describe(viewer: Viewer): Promise<ViewerView> {
    throw new NotImplementedException(viewer.id);
  }

  demoViewers(): Promise<DemoViewerGroup[]> {
    throw new NotImplementedException();
  }

  choose(id: string | null): Promise<ViewerView> {
    throw new NotImplementedException(id);
  }
}
