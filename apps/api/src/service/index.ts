/** Cases, their clocks, queues and channels; knowledge; satisfaction. What other domains may use of it. */
export {};
