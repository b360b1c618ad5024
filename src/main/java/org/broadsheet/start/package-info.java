/**
 * The way in on Payara Micro: what {@code server-config/payara-micro/start.sh} runs. It lies at the
 * root of the WAR, outside the application, and may use nothing of it.
 */
package org.broadsheet.start;
