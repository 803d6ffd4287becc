import { NoticeBoard } from './board.service';

describe(NoticeBoard.name, () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('a page that takes long to be looked at keeps no notice from being put up; neither goes twice at once', async () => {
    const looked: (() => void)[] = [];
    const notices = { turn: jest.fn(() => Promise.resolve()) };
    const proofs = { turn: jest.fn(() => new Promise<void>((resolve) => looked.push(resolve))) };
    const board = new NoticeBoard(notices, proofs, { error: jest.fn() });
    board.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(9000);
    expect([notices.turn.mock.calls.length, proofs.turn.mock.calls.length]).toEqual([3, 1]);
    looked.forEach((done) => done());
    await board.onApplicationShutdown();
  });

  it('one that fails is tried again', async () => {
    const notices = { turn: jest.fn(() => Promise.reject(new Error('unreadable'))) };
    const error = jest.fn();
    const board = new NoticeBoard(notices, { turn: () => Promise.resolve() }, { error });
    board.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(6000);
    await board.onApplicationShutdown();
    expect([notices.turn.mock.calls.length, error.mock.calls.length]).toEqual([2, 2]);
  });
});
