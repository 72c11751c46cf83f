package web

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"loftet/graph"
	"loftet/pwa"
)

// around gives every request an id, every answer the security headers, and the log one line.
func (s *Site) around(next http.Handler) http.Handler {
	https := strings.HasPrefix(s.baseURL, "https:")
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

// Log is next, with the request's id on every line that is logged for a request.
func Log(next slog.Handler) slog.Handler { return requestLog{next} }

type requestLog struct{ slog.Handler }

func (l requestLog) Handle(ctx context.Context, record slog.Record) error {
	if id := graph.RequestID(ctx); id != "" {
		record.AddAttrs(slog.String("request", id))
	}
	return l.Handler.Handle(ctx, record)
}
