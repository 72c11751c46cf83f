package web

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"loftet/server/domain"
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

// Door is the program's address. It is open from the first moment, also while the database is made
// ready: it is said then that the program lives, and what it waits for. The rest waits.
type Door struct {
	listener net.Listener
	server   *http.Server
	behind   atomic.Pointer[http.Handler]
	ended    chan error
}

// Open listens at addr. doing is what is done before there is a site behind the door.
func Open(ctx context.Context, addr, doing string) (*Door, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, err
	}
	d := &Door{listener: listener, ended: make(chan error, 1)}
	d.lead(starting(doing))
	d.server = &http.Server{
		Handler: http.HandlerFunc(
			func(w http.ResponseWriter, r *http.Request) { (*d.behind.Load()).ServeHTTP(w, r) },
		),
		ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout,
		WriteTimeout: writeTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: 16 << 10,
		BaseContext: func(net.Listener) context.Context { return context.WithoutCancel(ctx) },
	}
	go func() { d.ended <- d.server.Serve(listener) }()
	return d, nil
}

// Addr is where it listens.
func (d *Door) Addr() string { return d.listener.Addr().String() }

// Close shuts the door when there will be no site behind it.
func (d *Door) Close() error { return d.server.Close() }

func (d *Door) lead(to http.Handler) { d.behind.Store(&to) }

// startingWait is how long whoever comes too early is asked to wait.
const startingWait = "5"

// starting answers while the program starts.
func starting(doing string) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", healthy)
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusServiceUnavailable, map[string]string{"status": doing})
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Retry-After", startingWait)
		writeError(w, r, &domain.Error{
			Code: domain.Unavailable, Message: "Löftet startar och är snart igång. Försök igen om en stund.",
		})
	})
	return mux
}

// healthy says that the program lives.
func healthy(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
}

// Serve answers at a door until ctx ends, then lets what is under way finish. ready is called once
// the site is behind it.
func (s *Site) Serve(ctx context.Context, d *Door, ready func()) error {
	ctx, stop := context.WithCancel(ctx) // also when it cannot serve
	defer stop()
	d.server.RegisterOnShutdown(s.service.EndSubscriptions)
	var watching sync.WaitGroup
	watching.Go(func() { s.service.Watch(ctx) })
	watching.Go(func() { s.service.MigrateOnce(ctx) })
	defer func() { stop(); watching.Wait(); s.graphql.Close() }()
	d.lead(s.Handler())
	ready()
	select {
	case err := <-d.ended:
		return err
	case <-ctx.Done():
	}
	stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.patience)
	defer cancel()
	err := d.server.Shutdown(stopping)
	if errors.Is(err, context.DeadlineExceeded) { // a long download: its reader sees that it is broken off
		slog.WarnContext(ctx, "stopped before every answer was read")
		err = d.server.Close()
	}
	if served := <-d.ended; !errors.Is(served, http.ErrServerClosed) {
		return served
	}
	return err
}
