package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

const (
	typeStream = "text/event-stream"
	// how often a silent stream says that it lives, and asks whether its token is still good
	pingEvery    = 20 * time.Second
	writeTimeout = 10 * time.Second // how long a reader may take to take one event
)

// stream answers with server-sent events, one stream a connection, as graphql-sse's distinct
// connections mode has it (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): a
// `next` for each result, then a `complete`.
func (h *Handler) stream(
	ctx context.Context,
	w http.ResponseWriter,
	r *http.Request,
	op *graphql.OperationContext,
	cost int64,
) {
	if op.Operation.Operation != ast.Subscription {
		h.streamOnce(ctx, w, op, cost)
		return
	}
	if _, err := h.service.Admit(actorIn(ctx), addressIn(ctx), int(cost)); err != nil {
		h.refuseOperation(ctx, w, typeStream, err)
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	handle, ctx := h.exec.DispatchOperation(ctx, op)
	events := beginStream(w)
	if !events.write([]byte(":\n\n")) {
		return
	}
	results := make(chan *graphql.Response)
	go func() {
		defer close(results)
		for response := handle(ctx); response != nil; response = handle(ctx) {
			response.Data = bytes.Clone(response.Data) // the next result is written where this one stands
			select {
			case results <- response:
			case <-ctx.Done():
				return
			}
		}
	}()
	h.pump(ctx, r, events, results)
	cancel()
	for range results { // until the goroutine above has ended
	}
}

// streamOnce answers as a stream what has one answer, for what it costs anywhere.
func (h *Handler) streamOnce(ctx context.Context, w http.ResponseWriter, op *graphql.OperationContext, cost int64) {
	ctx, cancel := context.WithTimeout(ctx, h.limitOf(ctx))
	defer cancel()
	done, err := h.carryOut(ctx, op, cost)
	if err != nil {
		h.refuseOperation(ctx, w, typeStream, err)
		return
	}
	if events := beginStream(w); events.next(done.response) {
		events.write([]byte("event: complete\ndata:\n\n"))
	}
}

// beginStream sends the headers of a stream.
func beginStream(w http.ResponseWriter) *eventWriter {
	header := w.Header()
	header.Set("Content-Type", typeStream+"; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Accel-Buffering", "no") // proxies that hold answers back would hold signals back
	return newEventWriter(w)
}

// pump writes results as they come, and pings between them, until there are no more, the reader is
// gone or the token is not good any more.
func (h *Handler) pump(ctx context.Context, r *http.Request, events *eventWriter, results <-chan *graphql.Response) {
	ping := time.NewTicker(h.pingEvery)
	defer ping.Stop()
	for {
		select {
		case <-r.Context().Done():
			return
		case response, more := <-results:
			if !more {
				events.write([]byte("event: complete\ndata:\n\n"))
				return
			}
			if !events.next(response) {
				return
			}
		case <-ping.C:
			if !h.stillGood(ctx, r) {
				events.write([]byte("event: complete\ndata:\n\n"))
				return
			}
			if !events.write([]byte(":\n\n")) {
				return
			}
		}
	}
}

// stillGood reports whether the caller's token or key is: a stream ends with what let it in.
func (h *Handler) stillGood(ctx context.Context, r *http.Request) bool {
	ctx, cancel := context.WithTimeout(ctx, h.deadline)
	defer cancel()
	_, err := h.authenticated(r.WithContext(ctx))
	return err == nil
}

// eventWriter writes events, each within its own time instead of the connection's: a stream has no
// end, a reader that does not read has one.
type eventWriter struct {
	w       http.ResponseWriter
	control *http.ResponseController
}

func newEventWriter(w http.ResponseWriter) *eventWriter {
	control := http.NewResponseController(w)
	// else net/http takes a silent reader for one who has left; where it cannot be set, there is
	// none
	_ = control.SetReadDeadline(time.Time{})
	return &eventWriter{w, control}
}

// write reports whether the event went out.
func (e *eventWriter) write(event []byte) bool {
	_ = e.control.SetWriteDeadline(time.Now().Add(writeTimeout)) // where it cannot be set, there is none
	if _, err := e.w.Write(event); err != nil {
		return false
	}
	if e.control.Flush() != nil {
		return false
	}
	return e.control.SetWriteDeadline(time.Time{}) == nil
}

func (e *eventWriter) next(response *graphql.Response) bool {
	if len(response.Data) == 0 {
		response.Data = []byte("null")
	}
	text, err := json.Marshal(response)
	if err != nil {
		return false
	}
	return e.write(bytes.Join([][]byte{[]byte("event: next\ndata: "), text, []byte("\n\n")}, nil))
}
