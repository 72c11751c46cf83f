package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/gzhttp"

	"loftet/graph"
	"loftet/pwa"
	"loftet/server/auth"
	"loftet/server/domain"
	"loftet/server/export"
	"loftet/server/opendata"
	"loftet/server/service"
)

// site is what the program answers over HTTP.
type site struct {
	config  *config
	service *service.Service
	tokens  *auth.Tokens
	demo    bool
	proxies []netip.Prefix
}

// handler is every route, with what holds for all of them around it.
func (s *site) handler() http.Handler {
	files := pwa.Files()
	mux := http.NewServeMux()
	mux.Handle("/graphql", graph.NewHandler(s.service, s.demo))
	mux.HandleFunc("POST /auth/sign-in", s.signIn)
	mux.HandleFunc("GET /auth/challenge", s.challenge)
	mux.HandleFunc("POST /auth/refresh", s.refresh)
	mux.HandleFunc("POST /auth/sign-out", s.signOut)
	mux.HandleFunc("GET /.well-known/jwks.json", s.jwks)
	mux.HandleFunc("GET /app-config.json", s.appConfig)
	mux.Handle("GET /graphiql/", graphiql(pwa.GraphiQL()))
	mux.HandleFunc("GET /schema.graphql", s.sdl)
	mux.HandleFunc("GET /export/columns.json", s.exportColumns)
	mux.HandleFunc("GET /export/{file}", s.export)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
	})
	mux.HandleFunc("GET /readyz", s.ready)
	open := opendata.New(s.service, s.config.BaseURL, s.config.Area).Handler()
	mux.Handle("/open-data", open)
	mux.Handle("/open-data/", open)
	mux.Handle("/widget/", open)
	mux.Handle("/", app(files))
	return s.around(http.NewCrossOriginProtection().Handler(compressed(mux)))
}

// compressed packs what shrinks. A spreadsheet is packed already; a stream of signals is sent as it
// comes, past the packer, which holds back what is too short to pack.
func compressed(next http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(gzhttp.ContentTypeFilter(func(contentType string) bool {
		return !strings.HasPrefix(contentType, export.XLSX.ContentType) && gzhttp.DefaultContentTypeFilter(contentType)
	}))
	if err != nil {
		panic("the compression's settings are constant: " + err.Error())
	}
	packed := wrap(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
			next.ServeHTTP(w, r)
			return
		}
		packed.ServeHTTP(w, r)
	})
}

// around gives every request an id, every answer the security headers, and the log one line.
func (s *site) around(next http.Handler) http.Handler {
	https := strings.HasPrefix(s.config.BaseURL, "https:")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began, id := time.Now(), rand.Text()[:12]
		header := w.Header()
		header.Set("X-Request-Id", id)
		header.Set("Content-Security-Policy", pwa.ContentSecurityPolicy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Cross-Origin-Resource-Policy", "same-origin")
		header.Set("Permissions-Policy", "geolocation=(self), camera=(), microphone=()")
		if https {
			header.Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
		}
		r = r.WithContext(graph.WithAddress(graph.WithRequestID(r.Context(), id), s.clientAddress(r)))
		recorder := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(recorder, r)
		slog.InfoContext(
			r.Context(),
			"request",
			"method",
			r.Method,
			"path",
			routeOf(r.URL.Path),
			"status",
			recorder.status,
			"ms",
			time.Since(began).Milliseconds(),
		)
	})
}

// routeOf keeps addresses out of the log that say more than where in the program a request went.
func routeOf(path string) string {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	if len(first) > 40 {
		first = first[:40]
	}
	return "/" + first
}

// statusRecorder remembers the status for the log.
type statusRecorder struct {
	http.ResponseWriter
	status int
}

func (w *statusRecorder) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the connection.
func (w *statusRecorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// requestLog adds the request's id to every line that is logged for it.
type requestLog struct{ slog.Handler }

func (l requestLog) Handle(ctx context.Context, record slog.Record) error {
	if id := graph.RequestID(ctx); id != "" {
		record.AddAttrs(slog.String("request", id))
	}
	return l.Handler.Handle(ctx, record)
}

// app serves the built app: files with a hash in their name for ever, everything else asked for
// anew, and the shell for the app's own paths.
func app(files fs.FS) http.Handler {
	server := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		_, err := fs.Stat(files, name)
		switch {
		case strings.HasPrefix(name, "assets/") && err == nil:
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		case name == "" || err != nil && path.Ext(name) == "":
			w.Header().Set("Cache-Control", "no-cache")
			r.URL.Path = "/"
		default:
			w.Header().Set("Cache-Control", "no-cache")
		}
		server.ServeHTTP(w, r)
	})
}

func (s *site) jwks(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/jwk-set+json")
	w.Header().Set("Cache-Control", "public, max-age=300")
	_, _ = w.Write(s.tokens.JWKS())
}

// ready answers 200 while the database does.
func (s *site) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if err := s.service.Ping(ctx); err != nil {
		slog.ErrorContext(ctx, "not ready", "error", err)
		writeJSON(w, http.StatusServiceUnavailable, map[string]string{"status": "database unavailable"})
		return
	}
	writeJSON(w, http.StatusOK, map[string]string{"status": "ready"})
}

// appConfig tells the app what this installation is.
func (s *site) appConfig(w http.ResponseWriter, r *http.Request) {
	areas, err := s.service.Areas(r.Context(), []string{s.config.Area})
	if err != nil {
		writeError(w, r, err)
		return
	}
	writeJSON(
		w,
		http.StatusOK,
		map[string]any{"area": s.config.Area, "areaName": areas[0].Name, "demo": s.demo, "version": service.Version},
	)
}

func writeJSON(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value) // the client has gone: nobody to tell
}

// writeError answers a fault in the shape that GraphQL's errors have: {"errors":[{message,
// extensions{code}}]}.
func writeError(w http.ResponseWriter, r *http.Request, err error) {
	status := http.StatusInternalServerError
	faults, ok := domain.AsErrors(err)
	if ok {
		statuses := map[domain.Code]int{
			domain.Unauthenticated: http.StatusUnauthorized, domain.Forbidden: http.StatusForbidden, domain.NotFound: http.StatusNotFound,
			domain.Invalid: http.StatusBadRequest, domain.Conflict: http.StatusConflict,
			domain.RateLimited: http.StatusTooManyRequests, domain.Unavailable: http.StatusServiceUnavailable,
		}
		status = statuses[faults[0].Code]
	}
	if wait := service.RetryAfter(err); wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(wait.Seconds())+1))
	}
	writeJSON(w, status, map[string]any{"errors": []any{graph.Present(r.Context(), err)}})
}

// clientAddress is who is calling: the connection's address, or what a trusted proxy says it is.
func (s *site) clientAddress(r *http.Request) netip.Addr {
	connection, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	address := connection.Addr().Unmap()
	forwarded := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(forwarded) - 1; i >= 0 && s.trusted(address); i-- {
		next, err := netip.ParseAddr(strings.TrimSpace(forwarded[i]))
		if err != nil {
			break
		}
		address = next.Unmap()
	}
	return address
}

func (s *site) trusted(address netip.Addr) bool {
	for _, network := range s.proxies {
		if network.Contains(address) {
			return true
		}
	}
	return false
}

// Deadlines of a connection. A batch of activities comes over 50 kbit/s, so its body is waited for
// longer than the rest.
const (
	headerTimeout = 5 * time.Second
	readTimeout   = 60 * time.Second
	writeTimeout  = 60 * time.Second
	idleTimeout   = 60 * time.Second
	stopTimeout   = 10 * time.Second
)

// listenAndServe answers until ctx ends, then lets what is under way finish. ready is called with
// the address once it listens.
func (s *site) listenAndServe(ctx context.Context, ready func(addr string)) error {
	ctx, stop := context.WithCancel(ctx) // also when it cannot serve
	defer stop()
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", s.config.Addr)
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler: s.handler(), ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout,
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
	stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	err = server.Shutdown(stopping)
	if served := <-ended; !errors.Is(served, http.ErrServerClosed) {
		return served
	}
	return err
}
