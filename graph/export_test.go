package graph

import "time"

// PingEvery is the handler with another pause between pings, so that no test waits for 20 seconds.
func (h *Handler) PingEvery(pause time.Duration) *Handler {
	h.pingEvery = pause
	return h
}

// Within is the handler with another deadline, for tests that hold operations back.
func (h *Handler) Within(limit time.Duration) *Handler {
	h.deadline = limit
	return h
}
