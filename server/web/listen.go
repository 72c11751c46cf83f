package web

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"
)

// Deadlines of a connection. A batch of activities comes over 50 kbit/s, so its body is waited for
// longer than the rest.
const (
	headerTimeout = 5 * time.Second
	readTimeout   = 60 * time.Second
	writeTimeout  = 60 * time.Second
	idleTimeout   = 60 * time.Second
)

// stopTimeout is how long what is under way may take when the program is told to stop.
const stopTimeout = 10 * time.Second

// ListenAndServe answers at addr until ctx ends, then lets what is under way finish. ready is called with
// the address once it listens.
func (s *Site) ListenAndServe(ctx context.Context, addr string, ready func(addr string)) error {
	ctx, stop := context.WithCancel(ctx) // also when it cannot serve
	defer stop()
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler: s.Handler(), ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout,
		WriteTimeout: writeTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: 16 << 10,
		BaseContext: func(net.Listener) context.Context { return context.WithoutCancel(ctx) },
	}
	server.RegisterOnShutdown(s.service.EndSubscriptions)
	var watching sync.WaitGroup
	watching.Go(func() { s.service.Watch(ctx) })
	watching.Go(func() { s.service.MigrateOnce(ctx) })
	defer func() { stop(); watching.Wait() }()
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	ready(listener.Addr().String())
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.patience)
	defer cancel()
	err = server.Shutdown(stopping)
	if errors.Is(err, context.DeadlineExceeded) { // a long download: its reader sees that it is broken off
		slog.WarnContext(ctx, "stopped before every answer was read")
		err = server.Close()
	}
	if served := <-ended; !errors.Is(served, http.ErrServerClosed) {
		return served
	}
	return err
}
