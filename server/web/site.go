// Package web answers HTTP beside GraphQL: routes, sign-in, files, the app itself and what holds
// for every request.
package web

import (
	"context"
	"net/http"
	"net/netip"
	"time"

	"loftet/graph"
	"loftet/pwa"
	"loftet/server/auth"
	"loftet/server/opendata"
	"loftet/server/service"
)

// Config is what a site is made of.
type Config struct {
	Service *service.Service
	Tokens  *auth.Tokens
	BaseURL string         // the address that visitors see
	Area    string         // the municipality that the start page shows
	Demo    bool           // whether what is shown is made up
	Proxies []netip.Prefix // the networks whose X-Forwarded-For is believed
}

// Site is what the program answers over HTTP.
type Site struct {
	service *service.Service
	graphql *graph.Handler
	tokens  *auth.Tokens
	baseURL string
	area    string
	demo    bool
	proxies []netip.Prefix
	schema  *readyFile
	// patience is how long what is under way may take when the program is told to stop.
	patience time.Duration
}

// New makes a site.
func New(c Config) *Site {
	return &Site{
		service: c.Service, graphql: graph.NewHandler(c.Service, c.Demo), tokens: c.Tokens, baseURL: c.BaseURL,
		area: c.Area, demo: c.Demo, proxies: c.Proxies,
		schema:   newReadyFile("application/graphql; charset=utf-8", []byte(graph.SDL())),
		patience: stopTimeout,
	}
}

// Handler is every route, with what holds for all of them around it.
func (s *Site) Handler() http.Handler {
	files := pwa.Files()
	mux := http.NewServeMux()
	mux.Handle("/graphql", s.graphql)
	mux.HandleFunc("POST /auth/sign-in", inTime(s.signIn))
	mux.HandleFunc("GET /auth/challenge", s.challenge)
	mux.HandleFunc("POST /auth/refresh", inTime(s.refresh))
	mux.HandleFunc("POST /auth/sign-out", inTime(s.signOut))
	mux.HandleFunc("GET /.well-known/jwks.json", s.jwks)
	mux.HandleFunc("GET /app-config.json", inTime(s.appConfig))
	mux.Handle("GET /graphiql/", graphiql(pwa.GraphiQL()))
	mux.HandleFunc("GET /schema.graphql", inTime(s.sdl))
	mux.HandleFunc("GET /export/columns.json", s.exportColumns)
	mux.HandleFunc("GET /export/{file}", s.export)
	mux.HandleFunc("GET /healthz", healthy)
	mux.HandleFunc("GET /readyz", s.ready)
	mux.Handle("GET "+service.CalendarPath+"{file}", s.limited(inTime(s.unitCalendar)))
	open := s.limited(opendata.New(s.service, s.baseURL, s.area, s.demo).Handler())
	mux.Handle("/open-data", open)
	mux.Handle("/open-data/", open)
	mux.Handle("/widget/", open)
	mux.Handle("/", app(files, s.newShell(files)))
	return s.around(http.NewCrossOriginProtection().Handler(s.filesLimited(compressed(mux))))
}

// answerTimeout is how long the database may take over a short answer.
const answerTimeout = 5 * time.Second

// inTime gives a handler that time.
func inTime(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), answerTimeout)
		defer cancel()
		next(w, r.WithContext(ctx))
	}
}

func (s *Site) jwks(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/jwk-set+json")
	w.Header().Set("Cache-Control", "public, max-age=300")
	_, _ = w.Write(s.tokens.JWKS())
}

// ready answers 200 while the database does, and keeps what is written.
func (s *Site) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if err := s.service.Ready(ctx); err != nil {
		service.LogFailure(ctx, "not ready", err)
		writeJSON(w, http.StatusServiceUnavailable, map[string]string{"status": "database unavailable"})
		return
	}
	writeJSON(w, http.StatusOK, map[string]string{"status": "ready"})
}
